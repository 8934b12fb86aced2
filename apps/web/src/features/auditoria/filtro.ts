// The filters of the list of acts, as the address names them.
import { isFecha } from '@kpt/domain/shared'
import type { Peticion, Respuesta } from '../../api/tipos.ts'
import type { Filtros } from '../../app/filtros.ts'

export type Lista = Respuesta<'GET /api/auditoria'>
export type Acto = Lista['filas'][number]
type Consulta = NonNullable<Peticion<'GET /api/auditoria'>['consulta']>

export const FILTROS = ['cadena', 'persona', 'accion', 'sujeto', 'desde', 'hasta', 'valores'] as const

/** What the list takes; what is not one of its values is left out. `tras` is where the page before ended. */
export function consultaDe(filtros: Filtros): Consulta {
  const { cadena, persona, accion, sujeto, desde, hasta, valores } = filtros
  const buena = cadena && /^(\d{2}|\d{5}|nacional)$/.test(cadena) ? cadena : undefined
  return {
    cadena: buena,
    persona: persona && UUID.test(persona) ? persona : undefined,
    accion: accion && accion.length <= 80 ? accion : undefined,
    sujeto: sujeto && sujeto.length <= 200 ? sujeto : undefined,
    desde: desde && isFecha(desde) ? desde : undefined,
    hasta: hasta && isFecha(hasta) ? hasta : undefined,
    valores: valores === 'si' ? 'si' : undefined,
  }
}

const UUID = /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/

export function hayFiltros(filtros: Filtros): boolean {
  return FILTROS.some((f) => filtros[f])
}

export const SIN_FILTROS: Filtros = Object.fromEntries(
  [...FILTROS, 'tras', 'buscar', 'quien'].map((f) => [f, undefined]),
)
