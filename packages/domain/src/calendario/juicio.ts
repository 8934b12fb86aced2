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
  const oportuno = oportunoDesde === null ? ahora.oportuno : true
  const sanadoPor = sanado ? actoDel(oportunoDesde, juzgar(oportunoDesde), consulta.medidas ?? []) : null
  return { entonces, ahora, oportuno, sanado, oportunoDesde, sanadoPor }
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
