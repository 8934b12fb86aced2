// Letters that KPT sends: class and facts → subject, text and HTML.
import { enRenglon } from '@kpt/domain/correo'
import type { Mensaje } from './mensaje.ts'
import { type ClaseCorreo, type HechosCorreo, PLANTILLAS } from './plantillas.ts'
import { renderHtml } from './render-html.ts'
import { renderTexto } from './render-texto.ts'

export type { ClaseCorreo, HechosCorreo } from './plantillas.ts'
export type { FinRescate } from './rescate-fin.ts'

/** A letter ready to go: both bodies say the same. */
export type Redactado = { readonly asunto: string; readonly texto: string; readonly html: string }

const LARGO_ASUNTO = 150

/** Writes the letter of a class. Whatever the facts hold, the subject is one line and no fact becomes markup. */
export function redactar<C extends ClaseCorreo>(clase: C, hechos: HechosCorreo<C>): Redactado {
  const plantilla = PLANTILLAS[clase] as (hechos: HechosCorreo<C>) => Mensaje
  const escrito = plantilla(hechos)
  const mensaje = { ...escrito, asunto: enRenglon(escrito.asunto, LARGO_ASUNTO) }
  return { asunto: mensaje.asunto, texto: renderTexto(mensaje), html: renderHtml(mensaje) }
}
