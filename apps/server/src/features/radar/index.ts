export { contarRadar } from './contar-radar.ts'
export { rutasRadar } from './rutas.ts'
export { tareasRadar } from './tareas.ts'
