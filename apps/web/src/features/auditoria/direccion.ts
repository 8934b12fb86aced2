// Where the thing of an act is seen, and how its history is asked for.
import { cosaDelSujeto, sujetoDeLaCosa } from '@kpt/domain/auditoria'
import type { Acto } from './filtro.ts'

export type Destino = {
  readonly texto: string
  readonly a: string
  readonly busqueda?: Readonly<Record<string, string | undefined>>
}

/** The screen of the thing; null when it has none, or none that this person may open. */
export function destinoDe({ sujeto, entidad }: Pick<Acto, 'sujeto' | 'entidad'>): Destino | null {
  const cosa = cosaDelSujeto(sujeto)
  if (cosa.clase === 'calendario')
    return { texto: 'Ver el cronograma', a: `/calendario/${cosa.instrumento}/${cosa.vigencia}` }
  if (entidad === null) return null
  const suya = `/entidades/${entidad.codigo}`
  if (cosa.clase === 'plan')
    return { texto: 'Ver el plan', a: `${suya}/plan`, ...(cosa.version ? { busqueda: { version: cosa.version } } : {}) }
  if (cosa.clase !== 'reporte') return null
  return { texto: 'Ver el reporte', a: `${suya}/reportes/${cosa.instrumento}/${cosa.vigencia}/${cosa.corte}/versiones` }
}

/** The list with everything that happened to the same thing. */
export function historiaDe({ cadena, sujeto }: Pick<Acto, 'cadena' | 'sujeto'>) {
  return { cadena, sujeto: sujetoDeLaCosa(sujeto) }
}
