// What the screens of evidence read, as the wire carries it.
import type { Respuesta } from '../../api/tipos.ts'

export type RutaEvidencias = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias'
export const RUTA = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias' satisfies RutaEvidencias

export type Lista = Respuesta<`GET ${RutaEvidencias}`>
export type Evidencia = Lista['filas'][number]
export type Foto = NonNullable<Evidencia['foto']>
