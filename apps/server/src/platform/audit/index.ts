export { comprobarCadena } from './cadena.ts'
export { registrar, textoDelActo } from './registrar.ts'
