// What people say of a report. Between colleagues (`interno`): what the people of the entity say to each other while they fill it, no part of the
// report, read by nobody else. In the file (`expediente`): what the entity, its gobernación and DNP say to each other, kept for ever (R4.1, R5.3).
export const AMBITOS_COMENTARIO = ['interno', 'expediente'] as const
export type AmbitoComentario = (typeof AMBITOS_COMENTARIO)[number]

/** Place of a thread that is about the report whole; the others are about a meta, and their place is its number. */
export const LUGAR_REPORTE = 'reporte'

/** What is said to colleagues may be taken back; what is in the file may only be answered. */
export const ACTOS_HILO = ['resolver', 'reabrir'] as const

/** How many people a message may name: more is a letter, not a mention. */
export const MENCIONES_MAXIMAS = 10

/** What may happen to a thread or to a comment of it after it was written. */
export const ACTOS_COMENTARIO = ['retirar', 'resolver', 'reabrir'] as const
export type ActoComentario = (typeof ACTOS_COMENTARIO)[number]

export const LARGO_COMENTARIO = 2000

export type HiloComentado = {
  readonly resuelto: boolean
  /** The comment that would be withdrawn; null when there is no such one in the thread. */
  readonly comentario: { readonly propio: boolean; readonly retirado: boolean } | null
}

/** Why an act is not possible; null when it is. Repeating one that already happened is possible and changes nothing. */
export type FaltaComentario = 'no_existe' | 'ajeno'

/** Only whoever wrote a comment withdraws it; resolving a thread and opening it again are of all who read it. */
export function faltaParaActo(acto: ActoComentario, { comentario }: HiloComentado): FaltaComentario | null {
  if (acto !== 'retirar') return null
  if (comentario === null) return 'no_existe'
  return comentario.propio ? null : 'ajeno'
}

/** Whether the act would change anything. */
export function cambiaElHilo(acto: ActoComentario, { resuelto, comentario }: HiloComentado): boolean {
  if (acto === 'retirar') return comentario !== null && !comentario.retirado
  return resuelto !== (acto === 'resolver')
}
