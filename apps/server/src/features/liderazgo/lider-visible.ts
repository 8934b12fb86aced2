import { situacionLiderazgo } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import { instanteDe } from '../../platform/db/instante.ts'
import type { findHistoria } from './liderazgo.repo.ts'

type Fila = Awaited<ReturnType<typeof findHistoria>>[number]

/** A leadership as screens tell it. The address is only of whoever leads or will: to reach them. */
export function liderVisible(
  { nombre, correo, clase, desde, hasta, acto, anulado_en: anulado }: Fila,
  ahora: Instante,
) {
  const periodo = {
    desde: instanteDe(desde),
    hasta: hasta === null ? null : instanteDe(hasta),
    anulado: anulado !== null,
  }
  const situacion = situacionLiderazgo(periodo, ahora)
  const seLeBusca = situacion === 'vigente' || situacion === 'por_comenzar'
  return { nombre, clase, situacion, desde, hasta, acto, correo: seLeBusca ? correo : null }
}
