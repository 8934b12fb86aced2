export * from './acto.ts'
export * from './archivo.ts'
export * from './cadena.ts'
export * from './sello.ts'
