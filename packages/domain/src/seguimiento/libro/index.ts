// The workbook of a corte: apart from the index of seguimiento, because no screen needs it.
export * from './armar.ts'
export * from './comparar.ts'
export * from './forma.ts'
export * from './leer.ts'
export { enSuCelda } from './lugar.ts'
export { type LibroMirado, mirarLibro } from './mirar.ts'
