// The life of an outgoing letter: it waits until every recipient was settled, or until trying again makes no sense.
import type { Instante } from '../shared/index.ts'

export const ESTADOS_CORREO = ['pendiente', 'enviado', 'muerto'] as const
export type EstadoCorreo = (typeof ESTADOS_CORREO)[number]

const SEGUNDO = 1_000
const MINUTO = 60 * SEGUNDO
const HORA = 60 * MINUTO

/** How long to wait after each failed attempt: twelve attempts over a day, quick at first, because most failures are short. */
const ESPERAS = [
  30 * SEGUNDO,
  MINUTO,
  2 * MINUTO,
  5 * MINUTO,
  10 * MINUTO,
  20 * MINUTO,
  40 * MINUTO,
  HORA,
  3 * HORA,
  6 * HORA,
  12 * HORA,
]

export const INTENTOS_CORREO = ESPERAS.length + 1

/** What the mail server said of one recipient, or of the whole conversation: `definitivo` when asking again would get the same. */
export type Negativa = { readonly definitivo: boolean; readonly porque: string }

export type Intento = {
  /** Recipients that the attempt was for: those of an earlier one who got it are not among them. */
  readonly faltaban: readonly string[]
  readonly rechazos: ReadonlyMap<string, Negativa>
}

export type Letra = {
  /** The addressee; the rest got copies. */
  readonly para: string
  /** Attempts made, this one included. */
  readonly intentos: number
  /** The last thing that went wrong before. */
  readonly error: string | null
}

export type Fallo = {
  readonly estado: EstadoCorreo
  /** Recipients whom it did not reach. */
  readonly faltan: readonly string[]
  /** When to try again; null when it will not. */
  readonly espera: number | null
  /** The last thing that went wrong, in this attempt or before. */
  readonly error: string | null
}

/**
 * What becomes of a letter after an attempt. Whoever received it is never written again: only recipients refused for the moment remain.
 * It is `enviado` when the addressee got it, whatever became of the copies; their refusals stay in `error`.
 */
export function juzgarIntento({ para, intentos, error }: Letra, { faltaban, rechazos }: Intento): Fallo {
  const porques = [...new Set([...rechazos.values()].map(({ porque }) => porque))]
  const dicho = porques.length > 0 ? porques.join(' · ') : error
  const faltan = faltaban.filter((direccion) => rechazos.get(direccion)?.definitivo === false)
  const espera = ESPERAS[intentos - 1]
  if (faltan.length > 0 && espera !== undefined && !rechazos.get(para)?.definitivo)
    return { estado: 'pendiente', faltan, espera, error: dicho }
  // A letter that died keeps whom it did not reach: an administrator may send it again.
  if (rechazos.has(para)) return { estado: 'muerto', faltan: [...rechazos.keys()], espera: null, error: dicho }
  return { estado: 'enviado', faltan: [], espera: null, error: dicho }
}

/** Whether a dead letter can be tried again: its text is still kept and its addressee can be written to. */
export function esReintentable(correo: { estado: EstadoCorreo; conCuerpo: boolean; direccionBuena: boolean }): boolean {
  return correo.estado === 'muerto' && correo.conCuerpo && correo.direccionBuena
}

/** A letter whose link no longer opens is not sent: it would only confuse. */
export function caduco(caducaEn: Instante | null, ahora: Instante): boolean {
  return caducaEn !== null && ahora >= caducaEn
}
