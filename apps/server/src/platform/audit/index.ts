export { verificarArchivo } from './archivo.ts'
export { comprobarCadena, digerir, eslabonar } from './cadena.ts'
export { eslabonDe, registrar, textoDelActo } from './registrar.ts'
