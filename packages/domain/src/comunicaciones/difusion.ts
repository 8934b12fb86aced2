// What DNP publishes and each gobernación relays to all its municipalities (numeral 2, literal e, Circular 0009-4 de 2023; R5.2).

export const LARGOS_DIFUSION = { titulo: 160, texto: 8_000, enlace: 500, comentario: 2_000 } as const

/** Business days after which a gobernación that has not relayed is shown as late. */
export const DIAS_DE_TRASLADO = 5

export const FALTAS_DIFUSION = ['titulo', 'texto', 'enlace'] as const
export type FaltaDifusion = (typeof FALTAS_DIFUSION)[number]

type Propuesta = { readonly titulo: string; readonly texto: string; readonly enlace: string | null }

/** What is wrong in what is about to be published; empty when nothing is. A link is of the web, over TLS, so that nobody is led elsewhere. */
export function faltasDifusion({ titulo, texto, enlace }: Propuesta): FaltaDifusion[] {
  return [
    ...(titulo.trim() === '' || titulo.length > LARGOS_DIFUSION.titulo ? (['titulo'] as const) : []),
    ...(texto.trim() === '' || texto.length > LARGOS_DIFUSION.texto ? (['texto'] as const) : []),
    ...(enlace !== null && !/^https:\/\/[^\s<>"]+$/.test(enlace) ? (['enlace'] as const) : []),
  ]
}
