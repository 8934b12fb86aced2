export { findDiasEscritos } from './dias.repo.ts'
export { rutasRecordatorios } from './rutas.ts'
export { recordarDelDia, recordarYa, tareasRecordatorios } from './tareas.ts'
