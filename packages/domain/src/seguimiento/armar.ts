// From the plan and what was written to the input of the rules: one entry per meta, in the order of the plan.
import type { Meta, Plan } from '../planes/index.ts'
import type { DecimalTexto, Fecha } from '../shared/index.ts'
import { compartidosPorMeta, type DineroCompartido } from './compartido.ts'
import { type EntradaMeta, SIN_VALORES, type ValoresMeta } from './entrada.ts'
import { esperadoA } from './esperado.ts'
import type { EvidenciaCitada } from './evidencia.ts'
import type { CotasDePares } from './pares.ts'

type PorMeta<T> = Readonly<Record<string, T>>

/** What supports the metas of a corte, and whether the rules of its vigencia ask for it. */
export type Evidencias = { readonly porMeta: PorMeta<readonly EvidenciaCitada[]>; readonly exigida: boolean }
export const SIN_EVIDENCIAS: Evidencias = { porMeta: {}, exigida: false }

/**
 * `valoresPorMeta`: this corte. `anteriores`: last reported corte of the same vigencia. `ejecutadoAntes`: executed at the close of each earlier
 * vigencia; later ones are ignored. All are keyed by the number of the meta. SGR metas are not here: their money has its own ratio per biennium.
 * `fechaDatos`: the date up to which the quarterly programme is expected. `pares`: bounds of comparable entities, by indicator.
 */
export function armarEntradas(
  plan: Plan,
  vigencia: number,
  valoresPorMeta: PorMeta<ValoresMeta>,
  anteriores: PorMeta<ValoresMeta> = {},
  ejecutadoAntes: PorMeta<Readonly<Record<string, DecimalTexto>>> = {},
  evidencias: Evidencias = SIN_EVIDENCIAS,
  { fechaDatos, pares = {}, compartidos = [] }: Ademas = {},
): EntradaMeta[] {
  const deVarias = compartidosPorMeta(compartidos, new Set(plan.metas.map((meta) => meta.numero)))
  return plan.metas.map((meta) => ({
    ...entradaDe(meta, String(vigencia), {
      valores: valoresPorMeta[meta.numero] ?? SIN_VALORES,
      anterior: anteriores[meta.numero] ?? null,
      ejecutadoAntes: soloAntes(ejecutadoAntes[meta.numero] ?? {}, vigencia),
      ...conEvidencias(meta.numero, evidencias),
    }),
    ...siHay('esperado', fechaDatos && esperadoA(meta, String(vigencia), fechaDatos)),
    ...siHay('pares', meta.indicador && pares[meta.indicador]),
    ...siHay('compartidos', deVarias.get(meta.numero)),
  }))
}

type Ademas = {
  readonly fechaDatos?: Fecha
  readonly pares?: Readonly<Record<string, CotasDePares>>
  /** Money of several metas that stands at the corte. */
  readonly compartidos?: readonly DineroCompartido[]
}

function siHay<C extends string, V>(clave: C, valor: V | '' | null | undefined): Partial<Record<C, V>> {
  return valor ? ({ [clave]: valor } as Record<C, V>) : {}
}

type LoEscrito = Pick<EntradaMeta, 'valores' | 'anterior' | 'ejecutadoAntes' | 'evidencias' | 'exigeEvidencia'>

function entradaDe(meta: Meta, vigencia: string, escrito: LoEscrito): EntradaMeta {
  return {
    meta: meta.numero,
    linea: meta.linea,
    sector: meta.sector,
    programa: meta.programa,
    ods: meta.ods,
    dependencia: meta.dependencia ?? null,
    indicador: meta.indicador,
    unidad: meta.unidad,
    tipoAcumulacion: meta.tipoAcumulacion,
    orientacion: meta.orientacion ?? 'incremento',
    orientacionAsumida: meta.orientacion === undefined,
    lineaBase: meta.lineaBase?.valor ?? null,
    metaCuatrienio: meta.metaCuatrienio,
    programado: meta.programado[vigencia] ?? null,
    programadoPorVigencia: meta.programado,
    programadoFuentes: meta.fuentes[vigencia] ?? {},
    ...escrito,
  }
}

/** Keys that say nothing are absent: entries of metas without evidence are as they always were. */
function conEvidencias(
  meta: string,
  { porMeta, exigida }: Evidencias,
): Pick<LoEscrito, 'evidencias' | 'exigeEvidencia'> {
  const suyas = porMeta[meta]
  return { ...(suyas?.length ? { evidencias: suyas } : {}), ...(exigida ? { exigeEvidencia: true } : {}) }
}

/** Nearly always all of them: a report is sent in its own vigencia. */
function soloAntes(ejecutado: EntradaMeta['ejecutadoAntes'], vigencia: number): EntradaMeta['ejecutadoAntes'] {
  const esAntes = (otra: string) => Number(otra) < vigencia
  if (Object.keys(ejecutado).every(esAntes)) return ejecutado
  return Object.fromEntries(Object.entries(ejecutado).filter(([otra]) => esAntes(otra)))
}
