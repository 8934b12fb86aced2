export * from './expresion/index.ts'
