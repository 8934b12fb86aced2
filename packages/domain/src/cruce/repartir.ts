// What a person decides of a shared amount: its parts, one per meta, that add up to it exactly; or that it stays shared.
import { add, compare, type DecimalTexto, decimal, isDecimalTexto, sumTexts, toText } from '../shared/index.ts'
import type { Cruce, Propuesta, ValoresPropuestos } from './forma.ts'

export type Parte = { readonly meta: string; readonly valores: ValoresPropuestos }

/** The last decision on each shared proposal, by its id: its parts, or null when it stays shared. */
export type Repartos = Readonly<Record<string, readonly Parte[] | null>>

export type ProblemaReparto =
  | { readonly codigo: 'meta_ajena'; readonly meta: string }
  | { readonly codigo: 'parte_ilegible'; readonly campo: string }
  | { readonly codigo: 'no_suma'; readonly campo: string; readonly total: DecimalTexto }

/** What stops a distribution; null when every field adds up to the peso. */
export function problemaReparto({ metas, valores }: Propuesta, partes: readonly Parte[]): ProblemaReparto | null {
  const ajena = partes.find(({ meta }, i) => !metas.includes(meta) || partes.findIndex((p) => p.meta === meta) !== i)
  if (ajena) return { codigo: 'meta_ajena', meta: ajena.meta }
  for (const [campo, total] of camposDe(valores)) {
    const suyas = partes.map((parte) => parte.valores[campo] ?? '0')
    if (suyas.some((una) => !isDecimalTexto(una) || una.startsWith('-'))) return { codigo: 'parte_ilegible', campo }
    if (compare(sumTexts(suyas), decimal(total)) !== 0) return { codigo: 'no_suma', campo, total }
  }
  return null
}

/** A value to be written in one field of one meta, and where it comes from. */
export type ValorPropuesto = {
  readonly meta: string
  readonly campo: CampoPropuesto
  /** Source of the money; empty otherwise. */
  readonly clave: string
  readonly valor: DecimalTexto
  readonly filas: readonly number[]
}
export type CampoPropuesto = keyof ValoresPropuestos

/**
 * What a proposal writes: of a meta that coincides its amount and, when a shared one was distributed, its part in it, for the field holds
 * what is accumulated whole. A shared amount that was not distributed writes nothing.
 */
export function valoresDe(cruce: Cruce, repartos: Repartos, propuesta: Propuesta): ValorPropuesto[] {
  return propuesta.metas.flatMap((meta) => {
    if (propuesta.metas.length > 1 && !repartos[propuesta.id]) return []
    return camposDe(propuesta.valores).map(([campo]) =>
      totalDe(cruce, repartos, { meta, campo, fuente: propuesta.fuente }),
    )
  })
}

type Lugar = { readonly meta: string; readonly campo: CampoPropuesto; readonly fuente: string | null }

function totalDe(
  { coinciden, compartidas }: Cruce,
  repartos: Repartos,
  { meta, campo, fuente }: Lugar,
): ValorPropuesto {
  const deAqui = (p: Propuesta) => p.fuente === fuente && p.metas.includes(meta)
  const propias = coinciden.filter(deAqui)
  const repartidas = compartidas.filter((p) => deAqui(p) && repartos[p.id])
  const parteDe = (p: Propuesta) => repartos[p.id]?.find((parte) => parte.meta === meta)?.valores[campo] ?? '0'
  const valor = add(sumTexts(propias.map((p) => p.valores[campo] ?? '0')), sumTexts(repartidas.map(parteDe)))
  const filas = [...propias, ...repartidas].flatMap((p) => p.filas)
  return { meta, campo, clave: fuente ?? '', valor: toText(valor), filas }
}

function camposDe(valores: ValoresPropuestos): [CampoPropuesto, DecimalTexto][] {
  return Object.entries(valores) as [CampoPropuesto, DecimalTexto][]
}
