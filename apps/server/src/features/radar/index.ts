export { contarRadar } from './contar-radar.ts'
export { findLlamadas } from './llamada.repo.ts'
export { rutasRadar } from './rutas.ts'
export { tareasRadar } from './tareas.ts'
