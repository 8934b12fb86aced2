export { rutasCirculares } from './rutas.ts'
export { tareasCirculares } from './tareas.ts'
