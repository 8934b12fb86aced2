import type { Negativa } from '@kpt/domain/correo'

/** A letter on its way to the mail server. */
export type Carta = {
  /** Left side of its Message-ID: the same in every attempt. */
  readonly id: string
  readonly para: string
  readonly copia: readonly string[]
  /** To whom it goes in this attempt: some may have it already. */
  readonly faltan: readonly string[]
  readonly asunto: string
  readonly texto: string
  readonly html: string
  readonly fecha: Date
  readonly adjuntos?: readonly Adjunto[]
}

export type Adjunto = { readonly nombre: string; readonly tipo: string; readonly contenido: Buffer }

/** How an attempt ended: recipients not in `rechazos` have it. */
export type Entrega = { readonly respuesta: string | null; readonly rechazos: ReadonlyMap<string, Negativa> }

/**
 * How mail leaves: by a server, into the mailbox on screen of the demonstration, or not at all (an operator's installation without a
 * mail server: letters wait).
 */
export type ModoCorreo = 'smtp' | 'buzon' | 'ninguno'
