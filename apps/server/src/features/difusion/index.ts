export { rutasDifusion } from './rutas.ts'
export { tareasDifusion } from './tareas.ts'
