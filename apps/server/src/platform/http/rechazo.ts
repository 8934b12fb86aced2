import type { CodigoProblema, Problemas } from '@kpt/domain/shared'

/** A refusal on its way to the reply. Only `rechazar` makes it; the HTTP platform turns it into a problem document. */
export class Rechazo extends Error {
  readonly codigo: CodigoProblema
  readonly detalles: Record<string, string>
  readonly faltas: unknown
  constructor(codigo: CodigoProblema, detalles: Record<string, string>, faltas: unknown) {
    super(codigo)
    this.codigo = codigo
    this.detalles = detalles
    this.faltas = faltas
  }
}

/** Refuses the request and undoes its transaction. The code is of the catalogue, with its details; `faltas` lists what is missing. */
export function rechazar<C extends CodigoProblema>(codigo: C, detalles: Problemas[C], faltas?: unknown): never {
  throw new Rechazo(codigo, detalles as Record<string, string>, faltas)
}
