// Which end of government concerns an entity, out of everything that was written.
import { type FinDeGobierno, fechaEnVigor, type Gobierno } from '@kpt/domain/acceso'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { rechazar } from '../../platform/http/index.ts'
import type { Referencia } from '../../platform/servicios.ts'
import type { Escrita } from './empalme.repo.ts'

/** `propia`: the entity's own day, and not that of the country. */
export type FinEscrito = FinDeGobierno & { readonly acto: string; readonly propia: boolean }

/** The day in force for an entity under a government; null when there is none. */
export function finDeEntidad(
  escritas: readonly Escrita[],
  gobierno: Gobierno,
  entidad: CodigoEntidad | null,
): FinEscrito | null {
  const suyas = escritas.filter((f) => f.periodo === gobierno.desde)
  const enVigor = fechaEnVigor(suyas, entidad)
  if (!enVigor?.fecha) return null
  return { gobierno, fecha: enVigor.fecha, acto: enVigor.acto, propia: enVigor.entidad !== null }
}

/** The days in force for an entity, one for each government that has any. */
export function finesDeEntidad(
  { periodos }: Referencia,
  escritas: readonly Escrita[],
  entidad: CodigoEntidad,
): FinEscrito[] {
  return periodos.flatMap(({ desde, hasta }) => finDeEntidad(escritas, { desde, hasta }, entidad) ?? [])
}

export function exigirGobierno({ periodos }: Referencia, desde: number): Gobierno {
  const periodo = periodos.find((p) => p.desde === desde) ?? rechazar('empalme.gobierno', {})
  return { desde: periodo.desde, hasta: periodo.hasta }
}
