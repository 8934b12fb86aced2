// The whole draft in a few counts: how much is done, what stops it, and whether everything is saved.
import { hasError } from '@kpt/domain/shared'
import type { EstadoEmisor } from '../../rejilla/cola/emisor.ts'
import type { Paso } from '../../rejilla/cola/pasos.ts'
import type { VistaMeta } from './vista.ts'

export type Resumen = {
  /** Metas reported or declared, over metas that need an answer. */
  readonly completas: number
  readonly requeridas: number
  readonly conErrores: number
  readonly sinConfirmar: number
  readonly conflictos: number
  readonly rechazadas: number
  /** Values that the server does not have yet. */
  readonly porGuardar: number
  /** Something is being typed that has not even entered the queue. */
  readonly tecleando: boolean
  readonly emisor: EstadoEmisor
  /** Last acknowledgement of this visit, epoch milliseconds of the server. */
  readonly guardadoEn: number | null
  /** False when this browser refuses to keep what is not yet saved. */
  readonly seConserva: boolean
  /** What "undo" and "redo" would do now. */
  readonly porDeshacer: Paso | null
  readonly porRehacer: Paso | null
}

export function contarMetas(vistas: readonly VistaMeta[]) {
  const cuantas = (cumple: (v: VistaMeta) => boolean) => vistas.filter(cumple).length
  return {
    completas: cuantas((v) => v.completitud.estado === 'reportada' || v.completitud.estado === 'declarada'),
    requeridas: cuantas((v) => v.completitud.estado !== 'no_requiere'),
    conErrores: cuantas((v) => hasError(v.hallazgos)),
    sinConfirmar: cuantas((v) => v.sinConfirmar.length > 0),
  }
}
