export { escribirLibro } from './escribir-libro.ts'
export { type Escrito, escribirTablas } from './escribir-tablas.ts'
export { leerLibro } from './leer-libro.ts'
