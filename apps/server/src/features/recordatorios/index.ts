export { rutasRecordatorios } from './rutas.ts'
export { tareasRecordatorios } from './tareas.ts'
