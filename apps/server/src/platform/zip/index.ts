export { abrirZip, type Escrito, escribirZip } from './escribir.ts'
export { abrirZipParaLeer } from './leer.ts'
