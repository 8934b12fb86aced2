export * from './entidad.ts'
