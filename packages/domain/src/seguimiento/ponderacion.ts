// The weighted variant: an entity may say how much each línea, programa and meta of its plan weighs. It is shown beside the official figure, which
// gives every meta the same weight, and never replaces it (rules of follow-up, "Formulas"). Default: no weights.
import { compareText, type DecimalTexto, decimal, isNegative, sumTexts, toText } from '../shared/index.ts'
import type { Avance, Formula } from './avance.ts'
import type { EntradaMeta } from './entrada.ts'

export const NIVELES_PESO = ['linea', 'programa', 'meta'] as const
export type NivelPeso = (typeof NIVELES_PESO)[number]

/** Percentage within what contains it: a línea in the plan, a programa in its línea, a meta in its programa. */
export type Peso = { readonly nivel: NivelPeso; readonly clave: string; readonly peso: DecimalTexto }

/** Where a meta is; `programa` is one of the Catálogo and may appear in several líneas. */
type Lugar = Pick<EntradaMeta, 'meta' | 'linea' | 'programa'>

export type ProblemaPeso =
  | { readonly codigo: 'desconocido' | 'repetido' | 'negativo'; readonly nivel: NivelPeso; readonly clave: string }
  /** All that are inside the same thing add up to 100, or none of them has a weight. */
  | {
      readonly codigo: 'no_suma_100'
      readonly nivel: NivelPeso
      readonly dentroDe: string
      readonly suma: DecimalTexto
    }

/** `LE-1`, `LE-1/2201`, `25200-M-0001`. */
export function clavePeso(nivel: NivelPeso, { linea, programa, meta }: Lugar): string {
  if (nivel === 'linea') return linea
  return nivel === 'programa' ? `${linea}/${programa}` : meta
}

function dentroDe(nivel: NivelPeso, lugar: Lugar): string {
  if (nivel === 'linea') return ''
  return nivel === 'programa' ? lugar.linea : clavePeso('programa', lugar)
}

/** By what contains them, the keys of a level. */
function familias(nivel: NivelPeso, metas: readonly Lugar[]): Map<string, string[]> {
  const porPadre = Map.groupBy(metas, (m) => dentroDe(nivel, m))
  return new Map([...porPadre].map(([padre, suyas]) => [padre, [...new Set(suyas.map((m) => clavePeso(nivel, m)))]]))
}

/** Weights are percentages: those of one container are all given and add up to exactly 100, or none is. Empty when they can be kept. */
export function problemasDePesos(metas: readonly Lugar[], pesos: readonly Peso[]): ProblemaPeso[] {
  return NIVELES_PESO.flatMap((nivel) => {
    const suyos = pesos.filter((p) => p.nivel === nivel)
    const conocidas = familias(nivel, metas)
    const todas = new Set([...conocidas.values()].flat())
    const malos = suyos.flatMap(({ clave, peso }, i): ProblemaPeso[] => {
      if (!todas.has(clave)) return [{ codigo: 'desconocido', nivel, clave }]
      if (suyos.findIndex((p) => p.clave === clave) < i) return [{ codigo: 'repetido', nivel, clave }]
      return isNegative(decimal(peso)) ? [{ codigo: 'negativo', nivel, clave }] : []
    })
    const porClave = new Map(suyos.map((p) => [p.clave, p.peso]))
    const sinSumar = [...conocidas].flatMap(([padre, claves]): ProblemaPeso[] => {
      const dados = claves.flatMap((clave) => porClave.get(clave) ?? [])
      const suma = toText(sumTexts(dados))
      if (dados.length === 0 || (dados.length === claves.length && compareText(suma, '100') === 0)) return []
      return [{ codigo: 'no_suma_100', nivel, dentroDe: padre, suma }]
    })
    return [...malos, ...sinSumar]
  })
}

/**
 * Part of the whole that each meta is, from 0 to 1; they add up to 1. What has no weight takes the part of its metas among its siblings, so that
 * without any weight every meta weighs the same.
 */
export function partesDe(metas: readonly Lugar[], pesos: readonly Peso[]): ReadonlyMap<string, number> {
  const dados = new Map(pesos.map(({ nivel, clave, peso }) => [`${nivel} ${clave}`, Number(peso) / 100]))
  const cuantas = new Map<string, number>([[' ', metas.length]])
  for (const m of metas)
    for (const nivel of NIVELES_PESO) {
      const nombre = `${nivel} ${clavePeso(nivel, m)}`
      cuantas.set(nombre, (cuantas.get(nombre) ?? 0) + 1)
    }
  const parte = (nivel: NivelPeso, m: Lugar, padre: string) => {
    const nombre = `${nivel} ${clavePeso(nivel, m)}`
    return dados.get(nombre) ?? (cuantas.get(nombre) ?? 0) / (cuantas.get(padre) ?? 1)
  }
  return new Map(
    metas.map((m) => [
      m.meta,
      parte('linea', m, ' ') *
        parte('programa', m, `linea ${clavePeso('linea', m)}`) *
        parte('meta', m, `programa ${clavePeso('programa', m)}`),
    ]),
  )
}

/** Mean of capped ratios, each with its weight, over the metas that have one. */
export function mediaPonderada(
  formula: Extract<Formula, 'ponderado_fisico_vigencia' | 'ponderado_fisico_cuatrienio'>,
  razones: readonly { readonly meta: string; readonly topado: number | null }[],
  partes: ReadonlyMap<string, number>,
): Pick<Avance, 'valor' | 'formula' | 'entradas'> {
  let suma = 0
  let pesos = 0
  for (const { meta, topado } of razones) {
    const parte = partes.get(meta) ?? 0
    if (topado === null || parte === 0) continue
    suma += parte * topado
    pesos += parte
  }
  const entradas = { sumaPonderada: redondo(suma), pesos: redondo(pesos) }
  return { valor: pesos === 0 ? null : suma / pesos, formula, entradas }
}

/** As it is shown when the figure is opened: eight decimals, no exponent. */
function redondo(numero: number): DecimalTexto {
  return numero.toFixed(8).replace(/\.?0+$/, '')
}
