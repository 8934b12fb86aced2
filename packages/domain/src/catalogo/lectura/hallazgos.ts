// Every finding of reading a catalogue. Their sentences live in @kpt/textos.
import type { Gravedad, Hallazgo, Ruta } from '../../shared/index.ts'

/** While an error stands, the catalogue is not published: a row left out would make its code inactive. */
export const GRAVEDAD_CATALOGO = {
  libro_no_es_catalogo: 'error',
  catalogo_columna_ausente: 'error',
  catalogo_codigo_ilegible: 'error',
  catalogo_codigos_no_encajan: 'error',
  catalogo_codigo_repetido: 'error',
  catalogo_nombre_ausente: 'error',
  catalogo_producto_ausente: 'error',
  catalogo_nombre_distinto: 'aviso',
  catalogo_unidad_ausente: 'aviso',
  catalogo_opcion_ilegible: 'aviso',
  catalogo_principal_no_coincide: 'aviso',
  catalogo_celda_con_error: 'aviso',
  catalogo_columna_opcional: 'aviso',
  catalogo_columna_repetida: 'aviso',
  catalogo_sin_indicador: 'aviso',
  catalogo_fila_repetida: 'nota',
  catalogo_codigo_completado: 'nota',
  catalogo_fila_ignorada: 'nota',
  catalogo_hallazgos_omitidos: 'nota',
} as const satisfies Record<string, Gravedad>

export type CodigoHallazgoCatalogo = keyof typeof GRAVEDAD_CATALOGO
export type HallazgoCatalogo = Hallazgo & { readonly regla: CodigoHallazgoCatalogo }

export function hallazgoCatalogo(
  regla: CodigoHallazgoCatalogo,
  ruta: Ruta,
  valor: string | null = null,
  detalles: Readonly<Record<string, string>> = {},
): HallazgoCatalogo {
  return { regla, gravedad: GRAVEDAD_CATALOGO[regla], ruta, valor, detalles }
}
