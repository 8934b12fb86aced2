export * from './vida.ts'
