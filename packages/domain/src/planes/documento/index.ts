export * from './buscar.ts'
export * from './fragmentos.ts'
export * from './lectura.ts'
export * from './texto-pagina.ts'
