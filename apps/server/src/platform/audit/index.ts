export { type Comprobacion, comprobarCadena, type Eslabon } from './cadena.ts'
export { type Acontecimiento, registrar, textoDelActo } from './registrar.ts'
