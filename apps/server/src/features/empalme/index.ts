export { rutasEmpalme } from './rutas.ts'
export { tareasEmpalme } from './tareas.ts'
