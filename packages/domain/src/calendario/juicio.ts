// Whether a report was in time: as known on its day, and by the acts known since, which only heal (R1.2, R1.3).
import type { Instante } from '../shared/index.ts'
import type { Cronograma } from './cronograma.ts'
import { momentosDe } from './momentos.ts'
import { type ConsultaPlazo, type Plazo, plazo } from './plazo.ts'

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
}

/**
 * A later act works backwards in favour of the entity and never against it: what was in time at any moment of knowledge since it arrived stays
 * so, whatever shorter limit comes after.
 */
export function juzgarEnvio(cronograma: Cronograma, { enviadoEn, segun, ...consulta }: ConsultaJuicio): JuicioEnvio {
  const juzgar = (sabido: Instante) => plazo(cronograma, { ...consulta, en: enviadoEn, segun: sabido })
  const primero = Math.min(enviadoEn, segun)
  const [entonces, ahora] = [juzgar(primero), juzgar(segun)]
  const momentos = momentosDe(cronograma, consulta).filter((momento) => momento > enviadoEn && momento <= segun)
  const oportunoDesde = [primero, ...momentos].find((momento) => juzgar(momento).oportuno === true) ?? null
  const sanado = oportunoDesde !== null && oportunoDesde > primero
  return { entonces, ahora, oportuno: oportunoDesde === null ? ahora.oportuno : true, sanado, oportunoDesde }
}
