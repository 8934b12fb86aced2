export { rutasSeleccion } from './rutas.ts'
export { tareasSeleccion } from './tareas.ts'
