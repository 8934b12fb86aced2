export * from './codigos.ts'
export * from './fuentes.ts'
