import { NOMBRES_INSTRUMENTO } from '@kpt/textos'
import type { Respuesta } from '../../api/tipos.ts'

export type Ayuda = Respuesta<'GET /api/ayudas/:numero'>
export type AyudaBreve = Respuesta<'GET /api/ayudas'>['filas'][number]
export type Mesa = Respuesta<'GET /api/ayudas/mesa'>
export type EnCola = Mesa['filas'][number]
export type RespuestaDeMesa = Respuesta<'GET /api/ayudas/respuestas'>['filas'][number]

/** `Corte 3 de 2026 (seguimiento)`. */
export function nombreDeReporte({ instrumento, vigencia, corte }: NonNullable<AyudaBreve['reporte']>): string {
  return `Corte ${corte} de ${vigencia} (${NOMBRES_INSTRUMENTO[instrumento]})`
}
