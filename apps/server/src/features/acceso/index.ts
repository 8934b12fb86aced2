export { type CuentaNueva, insertCuenta } from './acceso.repo.ts'
export { hashClave } from './clave.ts'
export { rutasAcceso } from './rutas.ts'
