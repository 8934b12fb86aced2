// Plan plurianual de inversiones: what each línea and programme costs, by source and vigencia, derived from the metas (Ley 152 de 1994, art. 31).
import { type DecimalTexto, decimal, sumTexts, toText } from '../shared/index.ts'
import type { Meta, MetaLeida, MetaSgr, Plan, PlanLeido } from './plan.ts'
import { vigenciasDe } from './plan.ts'
import { totalesDinero } from './totales.ts'

type PorClave = Readonly<Record<string, DecimalTexto>>
type Metas = readonly (Meta | MetaLeida)[]

export type FuentePlurianual = {
  readonly fuente: string
  readonly total: DecimalTexto
  readonly porVigencia: PorClave
}

/** Money of some metas: exact pesos, never rounded. */
export type SumaPlurianual = {
  readonly metas: number
  readonly total: DecimalTexto
  readonly porVigencia: PorClave
  /** Those with money, in order of appearance. */
  readonly fuentes: readonly FuentePlurianual[]
}

/** A programme of the Catálogo inside a línea; an empty code gathers the metas that have none. */
export type ProgramaPlurianual = SumaPlurianual & { readonly codigo: string }

export type LineaPlurianual = SumaPlurianual & {
  readonly consecutivo: string
  /** Empty when only a meta names the línea. */
  readonly nombre: string
  readonly programas: readonly ProgramaPlurianual[]
}

/** What an initiative of the SGR costs in each biennium. */
export type IniciativaPlurianual = {
  readonly consecutivo: string
  readonly nombre: string
  readonly metas: number
  readonly total: DecimalTexto
  readonly porBienio: PorClave
}

export type PlanPlurianual = SumaPlurianual & {
  readonly vigencias: readonly string[]
  readonly lineas: readonly LineaPlurianual[]
  /** Pesos written in years that are not of the period: no sum has them. */
  readonly fueraDelPeriodo: DecimalTexto
  /** By biennium: apart, it never enters the sums above. */
  readonly sgr: { readonly porBienio: PorClave; readonly iniciativas: readonly IniciativaPlurianual[] }
}

/** Exact pesos by vigencia and source; regalías apart, by bienio. A línea without metas stands with zeros. */
export function planPlurianual(plan: PlanLeido | Plan): PlanPlurianual {
  const vigencias = vigenciasDe(plan.periodo)
  const metas: Metas = plan.metas
  const nombres = new Map(plan.lineas.map((linea) => [linea.consecutivo, linea.nombre]))
  const porLinea = agrupar(metas, (m) => m.linea, nombres.keys())
  const lineas = [...porLinea].map(([consecutivo, suyas]) => ({
    ...sumar(suyas, vigencias),
    ...{ consecutivo, nombre: nombres.get(consecutivo) ?? '' },
    programas: [...agrupar(suyas, (m) => m.programa)]
      .map(([codigo, delPrograma]) => ({ ...sumar(delPrograma, vigencias), codigo }))
      .sort((a, b) => comparar(a.codigo || '~', b.codigo || '~')),
  }))
  const fueraDelPeriodo = totalDe(
    metas.flatMap((m) =>
      Object.entries(m.fuentes).flatMap(([v, f]) => (vigencias.includes(v) ? [] : Object.values(f))),
    ),
  )
  return { ...sumar(metas, vigencias), vigencias, lineas, fueraDelPeriodo, sgr: sgrDe(plan) }
}

/** How far the sum of some amounts, each rounded to the peso, is from its own rounded sum: what a table of whole pesos hides. */
export function brechaDeRedondeo(valores: readonly DecimalTexto[]): DecimalTexto {
  const [sueltos, junto] = [valores.map(pesosEnteros), pesosEnteros(totalDe(valores))]
  return (sueltos.reduce((suma, valor) => suma + valor, 0n) - junto).toString()
}

/** Halves away from zero, as pesos are written. */
function pesosEnteros(valor: DecimalTexto): bigint {
  const { coeficiente, escala } = decimal(valor)
  const uno = 10n ** BigInt(escala)
  const magnitud = coeficiente < 0n ? -coeficiente : coeficiente
  const entera = (magnitud * 2n + uno) / (uno * 2n)
  return coeficiente < 0n ? -entera : entera
}

function sumar(metas: Metas, vigencias: readonly string[]): SumaPlurianual {
  const { total, porVigencia } = totalesDinero(metas, vigencias)
  return { metas: metas.length, total, porVigencia, fuentes: porFuente(metas, vigencias) }
}

function porFuente(metas: Metas, vigencias: readonly string[]): FuentePlurianual[] {
  const claves = new Set(metas.flatMap((meta) => vigencias.flatMap((v) => Object.keys(meta.fuentes[v] ?? {}))))
  return [...claves].flatMap((fuente) => {
    const porVigencia = Object.fromEntries(
      vigencias.map((v) => [v, totalDe(metas.map((meta) => meta.fuentes[v]?.[fuente] ?? '0'))]),
    )
    const total = totalDe(Object.values(porVigencia))
    return total === '0' ? [] : [{ fuente, total, porVigencia }]
  })
}

function sgrDe({ sgr }: PlanLeido | Plan): PlanPlurianual['sgr'] {
  const nombres = new Map(sgr.iniciativas.map(({ consecutivo, nombre }) => [consecutivo, nombre]))
  const bienios = [...new Set(sgr.metas.flatMap((m) => Object.keys(m.recursos)))].sort()
  const porBienio = (metas: readonly MetaSgr[]) =>
    Object.fromEntries(bienios.map((b) => [b, totalDe(metas.map((m) => m.recursos[b] ?? '0'))]))
  const iniciativas = [...agrupar(sgr.metas, (m) => m.iniciativa)].map(([consecutivo, metas]) => {
    const suyo = porBienio(metas)
    const total = totalDe(Object.values(suyo))
    return { consecutivo, nombre: nombres.get(consecutivo) ?? '', metas: metas.length, total, porBienio: suyo }
  })
  return { porBienio: porBienio(sgr.metas), iniciativas }
}

/** In order of appearance, after the keys that must be there even when they are empty. */
function agrupar<T>(lista: readonly T[], clave: (de: T) => string, fijas: Iterable<string> = []): Map<string, T[]> {
  const grupos = new Map<string, T[]>([...fijas].map((fija) => [fija, []]))
  for (const de of lista) {
    const grupo = grupos.get(clave(de))
    if (grupo) grupo.push(de)
    else grupos.set(clave(de), [de])
  }
  return grupos
}

function totalDe(valores: readonly DecimalTexto[]): DecimalTexto {
  return toText(sumTexts(valores))
}

function comparar(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
