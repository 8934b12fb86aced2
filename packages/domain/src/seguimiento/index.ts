export * from './entrada.ts'
