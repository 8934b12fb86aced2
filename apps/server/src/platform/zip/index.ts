export { abrirZip, type Escrito, escribirZip, type ZipAbierto } from './escribir.ts'
export { abrirZipParaLeer } from './leer.ts'
