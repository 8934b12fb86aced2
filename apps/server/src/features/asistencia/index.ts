export { findUltimaAsistencia } from './asistencia.repo.ts'
export { findAcompanamiento, findAsistenciasDe } from './hechos.ts'
export { rutasAsistencia } from './rutas.ts'
