export { verificarArchivo } from './archivo.ts'
export { comprobarCadena, digerir, eslabonar } from './cadena.ts'
export { type Acontecimiento, eslabonDe, registrar, textoDelActo } from './registrar.ts'
