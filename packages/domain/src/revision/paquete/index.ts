export * from './extracto.ts'
export * from './forma.ts'
export * from './sumas.ts'
