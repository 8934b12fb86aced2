import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { Acto, EstadoReporte } from '@kpt/domain/reportes'
import type { Json } from '@kpt/domain/shared'
import { eslabonDe } from '../../platform/audit/index.ts'
import { type Escritura, enUnaSentencia } from '../../platform/db/en-una-sentencia.ts'
import type { Actor } from '../../platform/http/index.ts'
import { type CambiosReporte, insertSuceso, type Reporte, updateReporte } from './reporte.repo.ts'

export type ActoHecho = {
  readonly acto: Acto
  readonly hasta: EstadoReporte
  /** Version that the act is about. */
  readonly version: number
  readonly motivo: string | null
  /** Columns that change besides the state. */
  readonly cambios?: CambiosReporte
  /** Facts for the audit chain besides those of every act. */
  readonly hechos?: Readonly<Record<string, Json>>
}

/** Moves a report that this transaction holds, and leaves the act in its history and in the entity's chain. */
export function asentarActo(actor: Actor, reporte: Reporte, hecho: ActoHecho): Promise<void> {
  return enUnaSentencia(actor.db, actoPorAsentar(actor, reporte, hecho))
}

/** The writes of the act, to go with others in one statement. */
export function actoPorAsentar(
  { db, alcance, ahora, persona }: Actor,
  reporte: Reporte,
  { acto, hasta, version, motivo, cambios = {}, hechos = {} }: ActoHecho,
): Record<string, Escritura> {
  const { cuenta, rol } = persona
  const desde = reporte.estado
  return {
    reporte_movido: updateReporte(db, alcance, reporte, {
      ...cambios,
      estado: hasta,
      ...(hasta === desde ? {} : { anterior: desde }),
    }),
    suceso: insertSuceso(db, alcance, reporte, { acto, desde, hasta, version, motivo, por: cuenta, rol, en: ahora }),
    ...eslabonDe({
      cadena: reporte.entidad,
      cuenta,
      accion: `reporte.${acto}`,
      sujeto: sujetoDelReporte(reporte),
      hechos: { version, motivo, rol, ...hechos },
      en: ahora,
    }),
  }
}
