export { rutasCruce } from './rutas.ts'
export { tareasCruce } from './tareas.ts'
