export { cuentasDeDemostracion } from './cuentas.ts'
