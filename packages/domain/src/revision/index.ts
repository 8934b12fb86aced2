export * from './ajustes.ts'
export * from './muestra/index.ts'
