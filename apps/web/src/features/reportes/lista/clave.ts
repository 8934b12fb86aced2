// Which report a corte is, and who looks at it.
import type { Clave } from '../borrador/red.ts'
import type { Corte } from './ordenar.ts'

export type Quien = {
  /** Whoever reports goes to its report; whoever looks, to what was sent. */
  readonly reporta: boolean
  readonly correo: string
}

export function claveDe(entidad: string, { instrumento, vigencia, corte }: Corte): Clave {
  return {
    entidad,
    instrumento: instrumento as Clave['instrumento'],
    vigencia: String(vigencia),
    corte: String(corte),
  }
}
