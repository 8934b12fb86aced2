export { rutasPaquete } from './rutas.ts'
export { tareasPaquete } from './tareas.ts'
