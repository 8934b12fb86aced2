export { resolverReto } from './reto.ts'
export { rutasSolicitudes } from './rutas.ts'
export { tareasSolicitudes } from './tareas.ts'
