// Every finding that a plan can have: those of reading a workbook and those of the rules over the plan. Their sentences live in @kpt/textos.
import type { Gravedad, Hallazgo, Ruta } from '../shared/index.ts'
import type { IdReglaPlan } from './reglas/index.ts'

/** Findings of reading, before there is a plan to judge. */
export const GRAVEDAD_LECTURA = {
  libro_no_es_sispt: 'error',
  hoja_ausente: 'error',
  hoja_sin_encabezado: 'error',
  columna_ausente: 'error',
  periodo_ilegible: 'error',
  entidad_ilegible: 'error',
  entidad_distinta: 'error',
  fila_ilegible: 'error',
  numero_ilegible: 'error',
  formula_sin_valor: 'error',
  celda_con_error: 'error',
  opcion_ilegible: 'aviso',
  numero_como_texto: 'aviso',
  nombre_plan_distinto: 'aviso',
  linea_multiple: 'aviso',
  columna_repetida: 'aviso',
  fuente_desconocida: 'aviso',
  fuente_propia: 'nota',
  columna_ignorada: 'nota',
  hoja_ignorada: 'nota',
  codigo_completado: 'nota',
  libro_sin_metas: 'error',
  columna_cambiada: 'error',
  valor_distinto: 'aviso',
  meta_en_varias_filas: 'nota',
  sin_dato: 'nota',
  filas_saltadas: 'nota',
  avance_no_leido: 'nota',
  columna_no_elegida: 'nota',
  hallazgos_omitidos: 'nota',
} as const satisfies Record<string, Gravedad>
export type CodigoLectura = keyof typeof GRAVEDAD_LECTURA

export type CodigoHallazgoPlan = CodigoLectura | IdReglaPlan
export type HallazgoPlan = Hallazgo & { readonly regla: CodigoHallazgoPlan }

export function hallazgoLectura(
  regla: CodigoLectura,
  ruta: Ruta,
  valor: string | null = null,
  detalles: Readonly<Record<string, string>> = {},
): HallazgoPlan {
  return { regla, gravedad: GRAVEDAD_LECTURA[regla], ruta, valor, detalles }
}
