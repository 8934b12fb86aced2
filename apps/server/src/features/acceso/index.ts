export { findOrInsertOperador, insertCuenta } from './acceso.repo.ts'
export { hashClave } from './clave.ts'
export {
  anularEnlaces,
  crearEnlace,
  exigirEnlace,
  findSolicitudDeEnlace,
  findUltimoEnlace,
  gastarEnlace,
} from './enlace.repo.ts'
export { findFirma } from './firma/firma.repo.ts'
export { findNombramientosDe, findReportaPor } from './nombramiento.repo.ts'
export { cuentaDePrueba, type Prueba, probarPersona, situacionDe } from './probar-persona.ts'
export { rutasAcceso } from './rutas.ts'
export { tareasAcceso } from './tareas.ts'
