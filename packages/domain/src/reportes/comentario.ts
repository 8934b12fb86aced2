// Comments between colleagues on a meta of a report: what the people of the entity say to each other while they fill it. They are no part of
// the report and nobody outside the entity reads them.

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
