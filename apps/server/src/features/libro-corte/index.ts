export { rutasLibroCorte } from './rutas.ts'
export { tareasLibroCorte } from './tareas.ts'
