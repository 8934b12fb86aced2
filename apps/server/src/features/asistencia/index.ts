/** @public What the file for the control body says of the company an entity had (R5.3). */
export { findAcompanamiento } from './hechos.ts'
export { rutasAsistencia } from './rutas.ts'
