export { nombrarFuente } from './columnas.ts'
export { escribirPlanIndicativo } from './escribir.ts'
export type { ContextoEscritura } from './valores.ts'
