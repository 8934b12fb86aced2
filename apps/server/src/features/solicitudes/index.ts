export { resolverReto } from './reto.ts'
export { rutasSolicitudes } from './rutas.ts'
export { findEnCurso } from './solicitud.repo.ts'
export { tareasSolicitudes } from './tareas.ts'
