import {
  type Corte,
  type CronogramaRegistrado,
  consultaDe,
  type EnVigor,
  type FilaEnVigor,
  filaReporte,
  intervaloDe,
  type JuicioEnvio,
  juzgarEnvio,
  type LimiteSabido,
  limiteAjustes,
  limitesSabidos,
  obligado,
  oportunoDesde,
  type SituacionActividad,
  type Sujeto,
  situacionActo,
  ultimoDia,
  vigorRegistrado,
} from '@kpt/domain/calendario'
import type { Acto, ClaveReporte } from '@kpt/domain/reportes'
import type { Fecha, Instante } from '@kpt/domain/shared'
import type { CodigoEntidad, Revisor } from '@kpt/domain/territorio'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import type { Referencia } from '../../platform/servicios.ts'
import { findCumplidas } from './cumplidas.ts'
import { type CronogramaReportable, findRegimen, type Regimen } from './regimen.ts'

export type PlazoDeCorte = {
  readonly fila: FilaEnVigor
  readonly abre: Instante
  readonly limite: Fecha
  /** The verdict on what was sent then: as known on its day, and by the acts known since, which only heal. */
  llegoATiempo(enviadoEn: Instante): boolean
}

/** A corte that an entity must report, with the calendar that governs it as known now. */
export type CorteReportable = {
  readonly clave: ClaveReporte
  readonly cronograma: CronogramaRegistrado
  readonly vigor: EnVigor
  readonly corte: Corte
  /** The row under which it is reported, with its instants and last day; null while no act on file sets it. */
  readonly plazo: PlazoDeCorte | null
  readonly revisor: Revisor
}

/** The same with everything that its submission is judged by. */
export type CorteRegido = CorteReportable & { readonly regimen: Regimen }

/** What an act needs to know and to write; screens, command line and queue bring it alike. */
export type Quien = Pick<Actor, 'db' | 'ahora' | 'servicios' | 'alcance'>

/** Refuses when the corte is not in the cronograma or the entity does not report it. */
export async function findCorte(quien: Quien, clave: ClaveReporte): Promise<CorteRegido> {
  const regimen = await findRegimen(quien, clave.instrumento, clave.vigencia)
  const cumplidas = regimen ? await findCumplidas(quien, regimen.cronograma, clave.entidad) : {}
  const suyo = regimen && corteDe(regimen.cronograma, clave, { ...quien, cumplidas })
  return suyo ? { ...suyo, regimen } : rechazar('reporte.no_existe', {})
}

/** The same, of what is reported meta by meta: forms and books of the plan are of no use for a questionnaire. */
export async function findCorteDeMetas(quien: Quien, clave: ClaveReporte): Promise<CorteRegido> {
  const corte = await findCorte(quien, clave)
  return corte.regimen.cuestionario ? rechazar('reporte.no_existe', {}) : corte
}

/** Null when the corte is not in the cronograma or the entity does not report it. */
export function corteDe(
  cronograma: CronogramaReportable,
  clave: ClaveReporte,
  { servicios, ahora, cumplidas }: Pick<Quien, 'servicios' | 'ahora'> & Pick<Sujeto, 'cumplidas'>,
): CorteReportable | null {
  const { territorio, reglas } = servicios.referencia
  const corte = cronograma.cortes.find((c) => c.numero === clave.corte)
  const entidad = territorio.get(clave.entidad)
  const deber = entidad && obligado(reglas, entidad, clave.instrumento, clave.vigencia)
  if (!corte || !entidad || !deber?.obligado || cronograma.responden?.includes(entidad.tipo) === false) return null
  const { departamento } = entidad
  const vigor = vigorRegistrado(cronograma, ahora, { entidad: clave.entidad, departamento, cumplidas })
  return { clave, cronograma, vigor, corte, plazo: plazoDe(vigor, corte.numero), revisor: deber.revisor }
}

export function plazoDe(vigor: EnVigor, corte: number): PlazoDeCorte | null {
  const fila = filaReporte(vigor, corte)
  if (!fila) return null
  // Asked for a whole country or for nobody: what has been known of the limit is worked out the first time.
  let limites: readonly LimiteSabido[] | null = null
  return {
    ...{ fila, abre: intervaloDe(vigor, fila).abre, limite: ultimoDia(vigor, fila) },
    llegoATiempo(enviadoEn) {
      limites ??= limitesSabidos(vigor.cronograma, { ...consultaDe(vigor), actividad: fila.clave })
      return oportunoDesde(limites, enviadoEn) !== null
    },
  }
}

/** The same verdict on one submission, with everything that explains it; null while no act on file sets the row. */
export function juicioDe({ vigor, plazo }: CorteReportable, enviadoEn: Instante): JuicioEnvio | null {
  if (!plazo) return null
  return juzgarEnvio(vigor.cronograma, { ...consultaDe(vigor), actividad: plazo.fila.clave, enviadoEn })
}

/** Where the activity that opens an act stands; null when no act on file sets it. `respondiendo`: a request for adjustments is being answered. */
export function situacionDelActo(
  { vigor, corte }: CorteReportable,
  acto: Acto,
  respondiendo: boolean,
  ahora: Instante,
): SituacionActividad | null {
  return situacionActo(vigor, corte.numero, acto, respondiendo, ahora)
}

/** Last day of what opens the submission: the reporting or, while a request is being answered, the adjustments. Empty when no act on file sets it. */
export function limiteDelEnvio({ vigor, corte, plazo }: CorteReportable, respondiendo: boolean): Fecha | '' {
  return (respondiendo ? limiteAjustes(vigor, corte.numero) : plazo?.limite) ?? ''
}

export function nombreDe({ territorio }: Referencia, codigo: CodigoEntidad): string {
  return territorio.get(codigo)?.nombre ?? codigo
}
