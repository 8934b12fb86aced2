// The ratios of every meta of a version, in lists in step: raw, and as they enter the averages. They are stored beside the text, which says the same.
import { avanceFinanciero } from './avance-financiero.ts'
import { avanceFisicoCuatrienio, avanceFisicoVigencia } from './avance-fisico.ts'
import type { EntradaMeta } from './entrada.ts'
import type { Metodologia } from './metodologia.ts'

type Lista = readonly (number | null)[]

export type RazonesDeMetas = {
  readonly metas: readonly string[]
  /** Of the Catálogo Programático; empty where the meta is not homologada. */
  readonly indicadores: readonly string[]
  readonly fisico: Lista
  readonly fisicoTopado: Lista
  readonly cuatrienio: Lista
  readonly cuatrienioTopado: Lista
  readonly financiero: Lista
}

/** Ratios as doubles (1 is what was programmed), one place for each meta in the order of `entradas`; null where none can be computed. */
export function razonesDe(entradas: readonly EntradaMeta[], metodologia: Metodologia): RazonesDeMetas {
  const fisicos = entradas.map((e) => avanceFisicoVigencia(e, metodologia))
  const cuatrienios = entradas.map((e) => avanceFisicoCuatrienio(e, metodologia))
  return {
    metas: entradas.map((e) => e.meta),
    indicadores: entradas.map((e) => e.indicador ?? ''),
    fisico: fisicos.map((a) => a.valor),
    fisicoTopado: fisicos.map((a) => a.topado),
    cuatrienio: cuatrienios.map((a) => a.valor),
    cuatrienioTopado: cuatrienios.map((a) => a.topado),
    financiero: entradas.map((e) => avanceFinanciero(e, metodologia).valor),
  }
}

/** Metas whose stored ratios are not those of the text. */
export function razonesDistintas(guardadas: RazonesDeMetas, recalculadas: RazonesDeMetas): string[] {
  const filas = (r: RazonesDeMetas) =>
    new Map(
      r.metas.map((meta, i) => [
        meta,
        JSON.stringify([
          ...[
            r.indicadores[i],
            r.fisico[i],
            r.fisicoTopado[i],
            r.cuatrienio[i],
            r.cuatrienioTopado[i],
            r.financiero[i],
          ],
        ]),
      ]),
    )
  const [antes, ahora] = [filas(guardadas), filas(recalculadas)]
  return [...new Set([...antes.keys(), ...ahora.keys()])].filter((meta) => antes.get(meta) !== ahora.get(meta))
}
