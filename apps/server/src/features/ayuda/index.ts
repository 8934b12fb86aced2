export { findUltimaAyuda } from './ayuda.repo.ts'
export { ayudasDelReporte } from './hechos.ts'
export { rutasAyuda } from './rutas.ts'
