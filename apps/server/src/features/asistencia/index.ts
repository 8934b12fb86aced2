export { findUltimaAsistencia } from './asistencia.repo.ts'
export { findAcompanamiento } from './hechos.ts'
export { rutasAsistencia } from './rutas.ts'
