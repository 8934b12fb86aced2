// What the content of a draft lacks to be sent, meta by meta: the part of the gates that only the follow-up knows.
import type { CondicionesEnvio } from '../reportes/index.ts'
import { type Hallazgo, hasError } from '../shared/index.ts'
import { completitud } from './completitud.ts'
import type { EntradaMeta } from './entrada.ts'
import { evaluarMeta, pendientesDeConfirmar } from './reglas/index.ts'

export type Contenido = Pick<CondicionesEnvio, 'bloqueantes' | 'sinConfirmar' | 'sinReporte'> & {
  /** All findings, by meta in the order of the plan. */
  readonly hallazgos: readonly Hallazgo[]
}

/** Numbers of metas, in the order of `entradas`: with an error, with a warning that nobody confirmed, with nothing reported. One meta may be in all three. */
export function revisarContenido(entradas: readonly EntradaMeta[]): Contenido {
  const filas = entradas.map((entrada) => ({ entrada, hallazgos: evaluarMeta(entrada) }))
  const metas = (cumple: (fila: (typeof filas)[number]) => boolean) => filas.filter(cumple).map((f) => f.entrada.meta)
  return {
    hallazgos: filas.flatMap((fila) => fila.hallazgos),
    bloqueantes: metas(({ hallazgos }) => hasError(hallazgos)),
    sinConfirmar: metas(({ entrada, hallazgos }) => pendientesDeConfirmar(hallazgos, entrada.valores).length > 0),
    sinReporte: metas(({ entrada }) => completitud(entrada).estado === 'falta'),
  }
}
