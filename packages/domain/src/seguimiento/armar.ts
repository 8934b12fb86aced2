// From the plan and what was written to the input of the rules: one entry per meta, in the order of the plan.
import type { Meta, Plan } from '../planes/index.ts'
import type { DecimalTexto } from '../shared/index.ts'
import { type EntradaMeta, SIN_VALORES, type ValoresMeta } from './entrada.ts'

type PorMeta<T> = Readonly<Record<string, T>>

/**
 * `valoresPorMeta`: this corte. `anteriores`: last reported corte of the same vigencia. `ejecutadoAntes`: executed at the close of each earlier
 * vigencia; later ones are ignored. All are keyed by the number of the meta. SGR metas are not here: their money has its own ratio per biennium.
 */
export function armarEntradas(
  plan: Plan,
  vigencia: number,
  valoresPorMeta: PorMeta<ValoresMeta>,
  anteriores: PorMeta<ValoresMeta> = {},
  ejecutadoAntes: PorMeta<Readonly<Record<string, DecimalTexto>>> = {},
): EntradaMeta[] {
  return plan.metas.map((meta) =>
    entradaDe(meta, String(vigencia), {
      valores: valoresPorMeta[meta.numero] ?? SIN_VALORES,
      anterior: anteriores[meta.numero] ?? null,
      ejecutadoAntes: soloAntes(ejecutadoAntes[meta.numero] ?? {}, vigencia),
    }),
  )
}

type LoEscrito = Pick<EntradaMeta, 'valores' | 'anterior' | 'ejecutadoAntes'>

function entradaDe(meta: Meta, vigencia: string, { valores, anterior, ejecutadoAntes }: LoEscrito): EntradaMeta {
  return {
    meta: meta.numero,
    linea: meta.linea,
    sector: meta.sector,
    programa: meta.programa,
    ods: meta.ods,
    unidad: meta.unidad,
    tipoAcumulacion: meta.tipoAcumulacion,
    orientacion: meta.orientacion ?? 'incremento',
    orientacionAsumida: meta.orientacion === undefined,
    lineaBase: meta.lineaBase?.valor ?? null,
    metaCuatrienio: meta.metaCuatrienio,
    programado: meta.programado[vigencia] ?? null,
    programadoPorVigencia: meta.programado,
    programadoFuentes: meta.fuentes[vigencia] ?? {},
    valores,
    anterior,
    ejecutadoAntes,
  }
}

/** Nearly always all of them: a report is sent in its own vigencia. */
function soloAntes(ejecutado: EntradaMeta['ejecutadoAntes'], vigencia: number): EntradaMeta['ejecutadoAntes'] {
  const esAntes = (otra: string) => Number(otra) < vigencia
  if (Object.keys(ejecutado).every(esAntes)) return ejecutado
  return Object.fromEntries(Object.entries(ejecutado).filter(([otra]) => esAntes(otra)))
}
