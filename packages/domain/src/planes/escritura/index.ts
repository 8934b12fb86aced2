export { CAMPOS_DINERO, type ColumnaEscrita, nombrarFuente, tramosDe } from './columnas.ts'
export { escribirPlanIndicativo, type HojaSisptEscrita, hojaCon } from './escribir.ts'
export { type HojaPlantilla, hojasPlantilla, type ListaPlantilla, type Llenado } from './plantilla.ts'
export type { ContextoEscritura } from './valores.ts'
