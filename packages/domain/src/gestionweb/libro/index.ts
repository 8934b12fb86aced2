// The workbook of the questionnaire: apart from the index of gestionweb, because no screen needs it.
export * from './armar.ts'
export * from './forma.ts'
export * from './leer.ts'
export { type LibroGestionMirado, mirarLibroGestion } from './mirar.ts'
