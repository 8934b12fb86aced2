export { escribirLibro } from './escribir-libro.ts'
export { leerLibro, type OpcionesLectura, type ResultadoLectura } from './leer-libro.ts'
export { LIMITES_LIBRO, type LimitesLibro } from './limites.ts'
