export { escribirLibro } from './escribir-libro.ts'
export { leerLibro } from './leer-libro.ts'
