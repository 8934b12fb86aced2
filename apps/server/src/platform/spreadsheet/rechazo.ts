import type { RechazoLibro } from '@kpt/domain/shared'

/** A refusal on its way out of the reading process. */
export type ErrorRechazo = Error & { readonly rechazo: { codigo: RechazoLibro; detalles: Record<string, string> } }

export function rechazo(codigo: RechazoLibro, detalles: Record<string, string> = {}): ErrorRechazo {
  return Object.assign(new Error(codigo), { rechazo: { codigo, detalles } })
}

export function isRechazo(error: unknown): error is ErrorRechazo {
  return error instanceof Error && 'rechazo' in error
}
