export {
  CAMPOS_SIMPLES,
  CAMPOS_SIN_GUARDAR,
  type CampoMapeo,
  type CampoSimple,
  type CampoSinGuardar,
  partesDe as partesDeCampo,
  SERIES as SERIES_MAPEO,
  type SerieMapeo,
  seGuarda,
} from './campos.ts'
export { firmaMapeo } from './firma.ts'
export { leerConMapeo } from './leer.ts'
export * from './mapeo.ts'
export * from './proponer.ts'
export { CONFIANZAS, type Confianza, RAZONES, type Razon } from './proponer-columna.ts'
export type { ColumnaPropuesta, HojaPropuesta, MotivoHoja } from './proponer-hoja.ts'
export { periodoDeGobierno } from './titulos.ts'
export { echaDeMenos, type FaltaMapeo, impideMapeo } from './validar.ts'
