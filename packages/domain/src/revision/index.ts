export * from './ajustes.ts'
