export * from './anual.ts'
export { bieniosDe } from './bienios.ts'
export * from './borrador/index.ts'
export { clavesDe } from './claves.ts'
export * from './conservar.ts'
export * from './diferencia.ts'
export * from './documento/index.ts'
export * from './escritura/index.ts'
export * from './estructura.ts'
export * from './etiquetas.ts'
export * from './evaluar.ts'
export * from './finalizar.ts'
export type { CodigoHallazgoPlan, CodigoLectura, HallazgoPlan } from './hallazgos.ts'
export * from './homologacion.ts'
export * from './homologar.ts'
export { type FuenteReconocible, reconocibles } from './lectura/fuentes.ts'
export type { Lugar } from './lectura/lugar.ts'
export { leerNumero, type NumeroLeido } from './lectura/numero.ts'
export { parsePlanIndicativo } from './lectura/parse.ts'
export * from './mapeo/index.ts'
export * from './numerar.ts'
export * from './plan.ts'
export * from './plurianual.ts'
export * from './preparacion.ts'
export { CATALOGO_DE_EJEMPLO, EJEMPLOS_REGLA, type EjemploRegla, planDeEjemplo } from './reglas/ejemplos.ts'
export {
  type IdReglaPlan,
  isPiloto,
  type LecturasAcumulacion,
  lecturasAcumulacion,
  REGLAS_PLAN,
  type ReglaPlan,
} from './reglas/index.ts'
export * from './sin-equivalente.ts'
export * from './sustento.ts'
export * from './totales.ts'
export * from './vida.ts'
