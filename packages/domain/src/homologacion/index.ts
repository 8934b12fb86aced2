export * from './aciertos.ts'
export { aprender } from './asistente.ts'
export * from './plan.ts'
export * from './tipos.ts'
