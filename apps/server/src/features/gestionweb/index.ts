export { findPuntajesGestionweb } from './puntajes.repo.ts'
export { rutasGestionweb } from './rutas.ts'
