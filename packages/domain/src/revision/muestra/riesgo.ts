// What makes a report worth a second look: a table of facts and points, and three levels (R4.3). No figure of it says that something is wrong.

/** What is known of a submitted report without opening it. */
export type HechosRiesgo = {
  /** The report answered its duty after the limit. */
  readonly extemporaneo: boolean
  readonly metas: number
  /** Metas declared without progress. */
  readonly declaradas: number
  /** Findings that the entity confirmed with a reason when it submitted. */
  readonly avisos: number
  /** Figures far from those of its peers, and the rest that only asks for attention. */
  readonly notas: number
  /** Rounds of adjustments so far. */
  readonly rondas: number
}

const proporcion = (parte: number, todo: number) => (todo > 0 ? parte / todo : 0)

export const FACTORES_RIESGO = [
  { clave: 'extemporaneo', puntos: 2, suma: (h: HechosRiesgo) => h.extemporaneo },
  { clave: 'avisos', puntos: 1, suma: (h: HechosRiesgo) => h.avisos > 0 },
  { clave: 'muchos_avisos', puntos: 2, suma: (h: HechosRiesgo) => proporcion(h.avisos, h.metas) >= 0.1 },
  { clave: 'muchas_notas', puntos: 1, suma: (h: HechosRiesgo) => proporcion(h.notas, h.metas) >= 0.25 },
  { clave: 'muchas_declaradas', puntos: 2, suma: (h: HechosRiesgo) => proporcion(h.declaradas, h.metas) >= 0.5 },
  { clave: 'varias_rondas', puntos: 1, suma: (h: HechosRiesgo) => h.rondas >= 2 },
] as const
export type FactorRiesgo = (typeof FACTORES_RIESGO)[number]['clave']

export const NIVELES_RIESGO = ['alto', 'medio', 'bajo'] as const
export type NivelRiesgo = (typeof NIVELES_RIESGO)[number]

const DESDE = { alto: 4, medio: 2 } as const

export type Riesgo = {
  readonly puntos: number
  readonly nivel: NivelRiesgo
  /** Those that added points, in the order of the table. */
  readonly factores: FactorRiesgo[]
}

export function riesgoDe(hechos: HechosRiesgo): Riesgo {
  const suman = FACTORES_RIESGO.filter((f) => f.suma(hechos))
  const puntos = suman.reduce((suma, f) => suma + f.puntos, 0)
  const nivel = puntos >= DESDE.alto ? 'alto' : puntos >= DESDE.medio ? 'medio' : 'bajo'
  return { puntos, nivel, factores: suman.map((f) => f.clave) }
}
