export * from './ficha.ts'
export * from './nit.ts'
