export { rutasSolicitudes } from './rutas.ts'
export { tareasSolicitudes } from './tareas.ts'
