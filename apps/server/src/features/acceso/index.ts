export { findOrInsertOperador, insertCuenta } from './acceso.repo.ts'
export { hashClave } from './clave.ts'
export { findLiderazgos } from './nombramiento.repo.ts'
export { rutasAcceso } from './rutas.ts'
