// Money of a plan added up exactly, so that every figure on a board can be opened to its metas (R2.4).
import { add, CERO, type Decimal, type DecimalTexto, decimal, toText } from '../shared/index.ts'
import { type Meta, type MetaLeida, type Plan, type PlanLeido, vigenciasDe } from './plan.ts'

type PorClave = Readonly<Record<string, DecimalTexto>>
export type TotalesDinero = {
  readonly total: DecimalTexto
  readonly porVigencia: PorClave
  readonly porFuente: PorClave
}
export type TotalesPlan = TotalesDinero & {
  /** Pesos by vigencia and, inside it, by source. */
  readonly porVigenciaFuente: Readonly<Record<string, PorClave>>
  /** By consecutive of the line; lines without metas are zero in every vigencia. */
  readonly porLinea: Readonly<Record<string, TotalesDinero>>
  /** Resources of the SGR by biennium: apart, they never enter the other sums. */
  readonly sgr: PorClave
}

/** Every vigencia of the period is present, zero when nothing was programmed. */
export function totalesPlan(plan: PlanLeido | Plan): TotalesPlan {
  const vigencias = vigenciasDe(plan.periodo)
  const porLinea = new Map<string, (MetaLeida | Meta)[]>(plan.lineas.map((l) => [l.consecutivo, []]))
  for (const meta of plan.metas) {
    const suyas = porLinea.get(meta.linea)
    if (suyas) suyas.push(meta)
    else porLinea.set(meta.linea, [meta])
  }
  const fuentesDe = (vigencia: string) => sumar(plan.metas.map((meta) => meta.fuentes[vigencia] ?? {}))
  return {
    ...totalesDinero(plan.metas, vigencias),
    porVigenciaFuente: Object.fromEntries(vigencias.map((vigencia) => [vigencia, fuentesDe(vigencia)])),
    porLinea: Object.fromEntries([...porLinea].map(([linea, metas]) => [linea, totalesDinero(metas, vigencias)])),
    sgr: sumar(plan.sgr.metas.map((meta) => meta.recursos)),
  }
}

/** The same sums over some metas. */
export function totalesDinero(
  metas: readonly Pick<MetaLeida, 'fuentes'>[],
  vigencias: readonly string[],
): TotalesDinero {
  const porVigencia = Object.fromEntries(
    vigencias.map((vigencia) => [vigencia, totalDe(sumar(metas.map((meta) => meta.fuentes[vigencia] ?? {})))]),
  )
  const porFuente = sumar(metas.flatMap((meta) => vigencias.map((vigencia) => meta.fuentes[vigencia] ?? {})))
  return { total: totalDe(porVigencia), porVigencia, porFuente }
}

/** Adds records key by key; keys in order of appearance. */
function sumar(sumandos: readonly PorClave[]): Record<string, DecimalTexto> {
  const sumas = new Map<string, Decimal>()
  for (const sumando of sumandos) {
    for (const [clave, valor] of Object.entries(sumando))
      sumas.set(clave, add(sumas.get(clave) ?? CERO, decimal(valor)))
  }
  return Object.fromEntries([...sumas].map(([clave, suma]) => [clave, toText(suma)]))
}

function totalDe(valores: PorClave): DecimalTexto {
  return toText(Object.values(valores).reduce((suma, valor) => add(suma, decimal(valor)), CERO))
}
