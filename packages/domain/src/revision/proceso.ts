// Indicators of the process: how the follow-up is being done, not how the plans go. Timeliness, rounds, time to review and to relay, quality of the
// information (R4, R5). Each figure keeps what it is made of.
import { diasHabilesEntre, type Festivos } from '../calendario/index.ts'
import type { Acto, HechoPublico } from '../reportes/index.ts'
import { fechaEn, type Instante } from '../shared/index.ts'

export type SucesoMedido = { readonly acto: Acto; readonly version: number | null; readonly en: Instante }

/** What is on record of the report of an entity in a corte. */
export type ProcesoDeReporte = {
  readonly hecho: HechoPublico
  /** Null while nothing was sent. */
  readonly enviado: {
    readonly sucesos: readonly SucesoMedido[]
    /** Of the version that counts: metas, findings of the rules when it was sent, metas with evidence. */
    readonly metas: number
    readonly hallazgos: number
    readonly conEvidencia: number
    /** Metas of which adjustments were asked, in all its rounds. */
    readonly ajustesPedidos: number
  } | null
}

export type Razon = { readonly numerador: number; readonly denominador: number; readonly valor: number | null }
/** Business days: how many were measured, and the day by which half and nine of ten were done. */
export type Demora = { readonly casos: number; readonly mediana: number | null; readonly p90: number | null }

export type IndicadoresProceso = {
  readonly oportunidad: Razon
  readonly rondas: Razon
  readonly revision: Demora
  readonly traslado: Demora
  readonly hallazgos: Razon
  readonly ajustes: Razon
  readonly evidencia: Razon
}

const VENCIDOS: readonly HechoPublico[] = ['oportuno', 'extemporaneo', 'silencio']

/** Of many reports as one: sums over sums and business days by nearest rank, never means of means. Whoever is not yet due is not in `oportunidad`. */
export function indicadoresDe(reportes: readonly ProcesoDeReporte[], festivos?: Festivos): IndicadoresProceso {
  const vencidos = reportes.filter((r) => VENCIDOS.includes(r.hecho))
  const enviados = reportes.flatMap((r) => (r.enviado ? [r.enviado] : []))
  const sumar = (que: 'metas' | 'hallazgos' | 'conEvidencia' | 'ajustesPedidos') =>
    enviados.reduce((suma, e) => suma + e[que], 0)
  const rondas = enviados.reduce((suma, e) => suma + e.sucesos.filter((s) => s.acto === 'solicitar_ajustes').length, 0)
  const tramos = enviados.map((e) => tramosDe(e.sucesos, festivos))
  return {
    oportunidad: razon(vencidos.filter((r) => r.hecho === 'oportuno').length, vencidos.length),
    rondas: razon(rondas, enviados.length),
    revision: demora(tramos.flatMap((t) => t.revision)),
    traslado: demora(tramos.flatMap((t) => t.traslado)),
    hallazgos: razon(sumar('hallazgos'), sumar('metas'), 100),
    ajustes: razon(sumar('ajustesPedidos'), sumar('metas'), 100),
    evidencia: razon(sumar('conEvidencia'), sumar('metas')),
  }
}

/** Nothing over nothing is not a figure. */
function razon(numerador: number, denominador: number, por = 1): Razon {
  return { numerador, denominador, valor: denominador === 0 ? null : (numerador / denominador) * por }
}

const REVISAN: readonly Acto[] = ['validar', 'solicitar_ajustes']

/** Business days from each submission to what was decided of it, and from each request of DNP to its relay. What waits is not measured yet. */
export function tramosDe(sucesos: readonly SucesoMedido[], festivos?: Festivos) {
  const dias = (desde: SucesoMedido, hasta: SucesoMedido) =>
    diasHabilesEntre(fechaEn(desde.en), fechaEn(hasta.en), festivos)
  const medir = (comienza: Acto, terminan: readonly Acto[]) =>
    sucesos.flatMap((suceso, i) => {
      if (suceso.acto !== comienza) return []
      const fin = sucesos
        .slice(i + 1)
        .find((s) => terminan.includes(s.acto) || s.acto === comienza || s.acto === 'retirar')
      return fin && terminan.includes(fin.acto) ? [dias(suceso, fin)] : []
    })
  return { revision: medir('enviar', REVISAN), traslado: medir('pedir_ajustes_dnp', ['trasladar']) }
}

/** By nearest rank: the figure is always one of those measured. */
export function demora(dias: readonly number[]): Demora {
  const orden = dias.toSorted((a, b) => a - b)
  const rango = (parte: number) => orden[Math.max(0, Math.ceil(parte * orden.length) - 1)] ?? null
  return { casos: orden.length, mediana: rango(0.5), p90: rango(0.9) }
}
