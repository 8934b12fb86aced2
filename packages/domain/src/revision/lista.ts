// The checklist of a review: consistency, coherence and technical quality of what was reported (numeral 2.a, Circular 0009-4 de 2023). Its items
// are data with their validity and citation; this says what they ask and what is missing.
import type { Fecha } from '../shared/index.ts'

export const GRUPOS_LISTA = ['consistencia', 'coherencia', 'calidad_tecnica'] as const
export type GrupoLista = (typeof GRUPOS_LISTA)[number]

/** `sin_responder`: an answer that was taken back. */
export const RESPUESTAS_LISTA = ['si', 'no', 'no_aplica', 'sin_responder'] as const
export type RespuestaLista = (typeof RESPUESTAS_LISTA)[number]

export type VersionLista = { readonly version: string; readonly desde: Fecha; readonly hasta: Fecha | null }

/** The one in force on the data date of the corte; null when none is. */
export function listaEnVigor<L extends VersionLista>(listas: readonly L[], fechaDatos: Fecha): L | null {
  const rigen = listas.filter((l) => l.desde <= fechaDatos && (l.hasta === null || fechaDatos <= l.hasta))
  return rigen.toSorted((a, b) => (a.desde < b.desde ? 1 : -1))[0] ?? null
}

export type EstadoLista = { readonly items: number; readonly respondidos: number; readonly no: number }

/** Null: nobody answered it. An answer that was taken back does not count either. */
export function estadoDeLista(respuestas: readonly (RespuestaLista | null)[]): EstadoLista {
  return {
    items: respuestas.length,
    respondidos: respuestas.filter((r) => r !== null && r !== 'sin_responder').length,
    no: respuestas.filter((r) => r === 'no').length,
  }
}

export type FaltaRespuesta = 'nota_sin_respuesta' | 'no_sin_nota'

/** A "no" says what is wrong, and a remark goes with an answer; null when it can be kept. */
export function faltaDeRespuesta(respuesta: RespuestaLista, nota: string): FaltaRespuesta | null {
  if (respuesta === 'no' && nota.trim().length < 5) return 'no_sin_nota'
  return respuesta === 'sin_responder' && nota.trim() !== '' ? 'nota_sin_respuesta' : null
}
