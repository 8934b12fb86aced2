// Whether a report was in time: as known on its day, and by the acts known since, which only heal (R1.2, R1.3).
import { type Instante, inicioDe } from '../shared/index.ts'
import type { Cronograma } from './cronograma.ts'
import type { Medida, MedidaCitada } from './medida.ts'
import { momentosDe } from './momentos.ts'
import { type ConsultaPlazo, type Plazo, plazo } from './plazo.ts'
import type { ActoCitado } from './vigor.ts'

export type ConsultaJuicio = Omit<ConsultaPlazo, 'en'> & {
  /** Arrival of its request, not the moment at which it was finished. */
  readonly enviadoEn: Instante
}

export type JuicioEnvio = {
  /** As known when it arrived; or at `segun`, when somebody asks as of a moment before it. */
  readonly entonces: Plazo
  /** As known at `segun`. */
  readonly ahora: Plazo
  /** The official verdict; null while no act on file sets the limit. */
  readonly oportuno: boolean | null
  /** It was late when it arrived, or nobody could say, and a later act made it timely. */
  readonly sanado: boolean
  /** Instant from which it is timely: its own arrival, or that of the act that healed it; null when it is not. */
  readonly oportunoDesde: Instante | null
  /** The circular or the measure that healed it, by which letters sent before lose their effect; null when none did, or a holiday moved the limit. */
  readonly sanadoPor: ActoCitado | MedidaCitada | null
}

/** Until when a row was received in time, as known from an instant on; null while no act on file said so. */
export type LimiteSabido = { readonly desde: Instante; readonly cierra: Instante | null }

/** What has been known of a limit, oldest first, until `segun`. It is the same for any number of submissions of whoever it is asked for. */
export function limitesSabidos(
  cronograma: Cronograma,
  { segun, ...consulta }: Omit<ConsultaPlazo, 'en'>,
): readonly LimiteSabido[] {
  const momentos = momentosDe(cronograma, consulta).filter((momento) => momento <= segun)
  const sabidos = [Number.NEGATIVE_INFINITY, ...momentos].map((desde) => ({
    desde,
    cierra: plazo(cronograma, { ...consulta, en: segun, segun: desde }).cierra,
  }))
  return sabidos.filter(({ cierra }, i) => i === 0 || cierra !== sabidos[i - 1]?.cierra)
}

/**
 * Since when a submission is in time: its own arrival, or the first act after it that made it so; null when it is not. A later act works
 * backwards in favour of the entity and never against it, whatever shorter limit comes after.
 */
export function oportunoDesde(limites: readonly LimiteSabido[], enviadoEn: Instante): Instante | null {
  const llega = ({ cierra }: LimiteSabido) => cierra !== null && enviadoEn < cierra
  const entonces = limites.findLast(({ desde }) => desde <= enviadoEn)
  if (entonces && llega(entonces)) return enviadoEn
  return limites.find((limite) => limite.desde > enviadoEn && llega(limite))?.desde ?? null
}

/** The verdict on a submission with the two states of knowledge behind it, and the act that healed it. */
export function juzgarEnvio(cronograma: Cronograma, { enviadoEn, segun, ...consulta }: ConsultaJuicio): JuicioEnvio {
  const juzgar = (sabido: Instante) => plazo(cronograma, { ...consulta, en: enviadoEn, segun: sabido })
  const [entonces, ahora] = [juzgar(Math.min(enviadoEn, segun)), juzgar(segun)]
  const desde = oportunoDesde(limitesSabidos(cronograma, { ...consulta, segun }), enviadoEn)
  const sanado = desde !== null && desde > enviadoEn
  return {
    ...{ entonces, ahora, sanado },
    oportuno: desde === null ? ahora.oportuno : true,
    oportunoDesde: desde === null ? null : Math.min(desde, segun),
    sanadoPor: sanado ? actoDel(desde, juzgar(desde), consulta.medidas ?? []) : null,
  }
}

/** What became known at that instant, among the acts behind a deadline. */
function actoDel(
  momento: Instante,
  { actos, medidas }: Plazo,
  todas: readonly Medida[],
): ActoCitado | MedidaCitada | null {
  const circular = actos.findLast((acto) => inicioDe(acto.fecha) === momento)
  if (circular) return circular
  const numeros = todas.filter((medida) => medida.en === momento).map((medida) => medida.numero)
  return medidas.find((medida) => numeros.includes(medida.numero)) ?? null
}
