export { rutasRecordatorios } from './rutas.ts'
export { recordarDelDia, recordarYa, tareasRecordatorios } from './tareas.ts'
