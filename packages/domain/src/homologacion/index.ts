export { aprender } from './asistente.ts'
export * from './tipos.ts'
