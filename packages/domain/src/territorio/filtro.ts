// Which entities of the territory a board is asked about: kind, Ley 617 category, capability group of the MDM, PDET and population.
// Every attribute carries the years it is known for; a year without one of its own takes the last known before it, or the first known.
import type { CodigoEntidad, Entidad } from './entidad.ts'

/** Ley 617 of 2000, article 6. */
export const CATEGORIAS = ['ESP', '1', '2', '3', '4', '5', '6'] as const
export type Categoria = (typeof CATEGORIAS)[number]

/** Groups of initial capabilities of the Medición de Desempeño Municipal: main cities, then from more to less. */
export const GRUPOS_MDM = ['C', 'G1', 'G2', 'G3', 'G4', 'G5'] as const
export type GrupoMdm = (typeof GRUPOS_MDM)[number]

export const CLASES_ENTIDAD = ['gobernacion', 'municipio', 'distrito'] as const
export type ClaseEntidad = (typeof CLASES_ENTIDAD)[number]

/** Inhabitants, half-open: from `desde`, under `menorQue`. */
export const RANGOS_POBLACION = {
  hasta_10: { desde: 0, menorQue: 10_000 },
  de_10_a_20: { desde: 10_000, menorQue: 20_000 },
  de_20_a_50: { desde: 20_000, menorQue: 50_000 },
  de_50_a_100: { desde: 50_000, menorQue: 100_000 },
  de_100_a_500: { desde: 100_000, menorQue: 500_000 },
  desde_500: { desde: 500_000, menorQue: Number.POSITIVE_INFINITY },
} as const
export type RangoPoblacion = keyof typeof RANGOS_POBLACION
export const CODIGOS_POBLACION = Object.keys(RANGOS_POBLACION) as [RangoPoblacion, ...RangoPoblacion[]]

/** `hasta`: the last year of which the source says it; without it, that year alone. */
type Conocido<V> = { readonly desde: number; readonly hasta?: number; readonly valor: V }

/** What is known of an entity, each list by the year from which it holds, oldest first. */
export type Atributos = {
  readonly distrito: boolean
  readonly categorias: readonly Conocido<Categoria>[]
  readonly gruposMdm: readonly Conocido<GrupoMdm>[]
  readonly habitantes: readonly Conocido<number>[]
  /** Years in which it is a municipality of a Programa de Desarrollo con Enfoque Territorial (Decreto-ley 893 de 2017). */
  readonly pdet: readonly { readonly desde: number; readonly hasta: number | null }[]
}

export type FiltroTerritorio = {
  readonly departamento?: CodigoEntidad | undefined
  readonly clase?: ClaseEntidad | undefined
  readonly categoria?: Categoria | undefined
  readonly grupo?: GrupoMdm | undefined
  readonly pdet?: 'si' | 'no' | undefined
  readonly poblacion?: RangoPoblacion | undefined
}

/** Whether the filter asks for anything at all. */
export function filtra(filtro: FiltroTerritorio): boolean {
  return Object.values(filtro).some((valor) => valor !== undefined)
}

/** What an entity of which nothing is known does not have, it does not meet: a department has no category of the municipalities. */
export function cumpleFiltro(
  entidad: Entidad,
  atributos: Atributos | undefined,
  anio: number,
  filtro: FiltroTerritorio,
): boolean {
  const { departamento, clase, categoria, grupo, pdet, poblacion } = filtro
  return (
    (departamento === undefined || entidad.departamento === departamento) &&
    (clase === undefined || claseDe(entidad, atributos) === clase) &&
    (categoria === undefined || en(atributos?.categorias, anio) === categoria) &&
    (grupo === undefined || en(atributos?.gruposMdm, anio) === grupo) &&
    (pdet === undefined || isPdet(atributos, anio) === (pdet === 'si')) &&
    (poblacion === undefined || enRango(en(atributos?.habitantes, anio), poblacion))
  )
}

type ConAnios = 'categorias' | 'habitantes' | 'gruposMdm'
export type Anios = { readonly desde: number; readonly hasta: number }
/** First and last year that each attribute is known for, over all the entities; null when nobody has it. */
export type AniosConocidos = Readonly<Record<ConAnios, Anios | null>>

/** First and last year with data of each attribute, whoever has it; null where nobody does. */
export function aniosConocidos(todos: Iterable<Atributos>): AniosConocidos {
  const lista = [...todos]
  const aniosDe = (cual: ConAnios): Anios | null => {
    const conocidos = lista.flatMap((a): readonly Conocido<unknown>[] => a[cual])
    if (conocidos.length === 0) return null
    const desde = conocidos.reduce((menor, c) => Math.min(menor, c.desde), Number.POSITIVE_INFINITY)
    return { desde, hasta: conocidos.reduce((mayor, c) => Math.max(mayor, c.hasta ?? c.desde), desde) }
  }
  return { categorias: aniosDe('categorias'), habitantes: aniosDe('habitantes'), gruposMdm: aniosDe('gruposMdm') }
}

/**
 * The entities with which one is compared: a department with departments; a municipality with those of its MDM group of initial capacities,
 * else of its category, else with all. A text that names the group.
 */
export function grupoDePares(entidad: Entidad, atributos: Atributos | undefined, anio: number): string {
  const clase = claseDe(entidad, atributos)
  if (clase === 'gobernacion') return clase
  const grupo = en(atributos?.gruposMdm, anio)
  if (grupo !== undefined) return `mdm:${grupo}`
  const categoria = en(atributos?.categorias, anio)
  return categoria === undefined ? clase : `categoria:${categoria}`
}

function claseDe({ tipo }: Entidad, atributos: Atributos | undefined): ClaseEntidad {
  if (tipo === 'departamento') return 'gobernacion'
  return atributos?.distrito ? 'distrito' : 'municipio'
}

/** What holds of an attribute in a year; undefined when nothing is known. */
export { en as atributoEn }

function en<V>(lista: readonly Conocido<V>[] | undefined, anio: number): V | undefined {
  return (lista?.findLast((c) => c.desde <= anio) ?? lista?.[0])?.valor
}

function isPdet(atributos: Atributos | undefined, anio: number): boolean {
  return atributos?.pdet.some((p) => p.desde <= anio && (p.hasta === null || anio <= p.hasta)) ?? false
}

function enRango(habitantes: number | undefined, rango: RangoPoblacion): boolean {
  const { desde, menorQue } = RANGOS_POBLACION[rango]
  return habitantes !== undefined && desde <= habitantes && habitantes < menorQue
}
