export { verificarArchivo } from './archivo.ts'
export { comprobarCadena, digerir, eslabonar } from './cadena.ts'
export { registrar, textoDelActo } from './registrar.ts'
