// Whether a meta has been answered in the corte: a declaration and silence are different public facts (rules of follow-up, "Record").
import { isZeroText } from '../shared/index.ts'
import { CAMPOS_DINERO, type EntradaMeta, type ValoresMeta } from './entrada.ts'
import { tieneDinero } from './valores.ts'

export const ESTADOS_META = ['reportada', 'declarada', 'no_requiere', 'falta'] as const
export type EstadoMeta = (typeof ESTADOS_META)[number]

export type Completitud = {
  readonly estado: EstadoMeta
  /** What is still to be written when the state is `falta`. */
  readonly faltan: readonly ('ejecutado' | 'dinero')[]
}

/** Reported: the physical value is there, and some money where money was programmed (a blank source is 0 or keeps its last value). */
export function completitud(entrada: EntradaMeta): Completitud {
  const { valores, anterior } = entrada
  if (valores.sinAvance !== null) return { estado: 'declarada', faltan: [] }
  if (valores.ejecutado === null && !tieneDinero(valores) && noRequiere(entrada, anterior))
    return { estado: 'no_requiere', faltan: [] }
  const faltan: ('ejecutado' | 'dinero')[] = []
  if (valores.ejecutado === null) faltan.push('ejecutado')
  if (!tieneDinero(valores) && hayDineroProgramado(entrada)) faltan.push('dinero')
  return { estado: faltan.length === 0 ? 'reportada' : 'falta', faltan }
}

/** Metas answered, by a value or by a declaration, over metas that need an answer. */
export function contarRespondidas(entradas: readonly EntradaMeta[]): { completas: number; requeridas: number } {
  const estados = entradas.map((entrada) => completitud(entrada).estado)
  return {
    completas: estados.filter((e) => e === 'reportada' || e === 'declarada').length,
    requeridas: estados.filter((e) => e !== 'no_requiere').length,
  }
}

/** No programme in the vigencia, physical or financial, and nothing executed so far. */
function noRequiere(entrada: EntradaMeta, anterior: ValoresMeta | null): boolean {
  return esCero(entrada.programado) && !hayDineroProgramado(entrada) && !huboEjecucion(anterior)
}

function hayDineroProgramado(entrada: EntradaMeta): boolean {
  return Object.values(entrada.programadoFuentes).some((pesos) => !esCero(pesos))
}

function huboEjecucion(valores: ValoresMeta | null): boolean {
  if (!valores) return false
  const dinero = Object.values(valores.fuentes).flatMap((f) => CAMPOS_DINERO.map((campo) => f[campo]))
  return [valores.ejecutado, ...dinero].some((texto) => !esCero(texto))
}

function esCero(texto: string | null): boolean {
  return texto === null || isZeroText(texto)
}
