export { escribirPlan } from './escribir-plan.ts'
export { exportarPlan } from './exportar-plan.ts'
export { rutasLibros } from './rutas.ts'
