// The life of a run: preliminary, reviewed, published. Whoever computes does not publish, and a correction is another run that replaces (R7.3).

export const ESTADOS_CORRIDA = [
  ...(['en_cola', 'calculando', 'fallida', 'preliminar', 'revisada', 'publicada'] as const),
  ...(['reemplazada', 'descartada'] as const),
] as const
export type EstadoCorrida = (typeof ESTADOS_CORRIDA)[number]

export const ACTOS_CORRIDA = ['revisar', 'publicar', 'descartar'] as const
export type ActoCorrida = (typeof ACTOS_CORRIDA)[number]

const PASOS: Readonly<Record<ActoCorrida, { readonly desde: readonly EstadoCorrida[]; readonly a: EstadoCorrida }>> = {
  revisar: { desde: ['preliminar'], a: 'revisada' },
  publicar: { desde: ['revisada'], a: 'publicada' },
  descartar: { desde: ['preliminar', 'revisada', 'fallida'], a: 'descartada' },
}

export type PasoCorrida =
  | { readonly puede: true; readonly a: EstadoCorrida }
  | { readonly puede: false; readonly porque: 'estado' | 'misma_persona' }

/** `mismaPersona`: whoever acts is who asked for the run. Discarding one's own is no harm. */
export function pasoCorrida(estado: EstadoCorrida, acto: ActoCorrida, mismaPersona: boolean): PasoCorrida {
  const { desde, a } = PASOS[acto]
  if (!desde.includes(estado)) return { puede: false, porque: 'estado' }
  if (mismaPersona && acto !== 'descartar') return { puede: false, porque: 'misma_persona' }
  return { puede: true, a }
}

/** What anybody may see: what is or was published. */
export const isPublica = (estado: EstadoCorrida): boolean => estado === 'publicada' || estado === 'reemplazada'
