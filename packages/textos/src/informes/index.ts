export * from './deberes.ts'
export * from './frases.ts'
