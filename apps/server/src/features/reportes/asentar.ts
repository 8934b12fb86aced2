import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { type Acto, anteriorTras, cambiaLoAnterior, type EstadoReporte } from '@kpt/domain/reportes'
import type { Json } from '@kpt/domain/shared'
import { eslabonDe } from '../../platform/audit/index.ts'
import { type Escritura, enUnaSentencia } from '../../platform/db/en-una-sentencia.ts'
import type { Actor } from '../../platform/http/index.ts'
import { type CambiosReporte, findSucesos, insertSuceso, type Reporte, updateReporte } from './reporte.repo.ts'

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

/** A person, or the system itself, which has no account. */
export type QuienActua = Pick<Actor, 'db' | 'alcance' | 'ahora'> & {
  readonly persona: { readonly cuenta: string | null; readonly rol: string }
}

/** Moves a report that this transaction holds, and leaves the act in its history and in the entity's chain. */
export async function asentarActo(quien: QuienActua, reporte: Reporte, hecho: ActoHecho): Promise<void> {
  const { acto, hasta, cambios = {} } = hecho
  const cambiosYAnterior = cambiaLoAnterior({ acto, hasta })
    ? { ...cambios, anterior: await anteriorDe(quien, reporte, { acto, hasta }) }
    : cambios
  await enUnaSentencia(quien.db, actoPorAsentar(quien, reporte, { ...hecho, cambios: cambiosYAnterior }))
}

/** To where the report will go back, out of its whole history. */
async function anteriorDe({ db, alcance }: QuienActua, reporte: Reporte, hecho: Pick<ActoHecho, 'acto' | 'hasta'>) {
  return anteriorTras([...(await findSucesos(db, alcance, reporte)), { ...hecho, desde: reporte.estado }])
}

/** The writes of an act that changes nothing of where the report goes back to, to go with others in one statement. */
export function actoPorAsentar(
  { db, alcance, ahora, persona }: QuienActua,
  reporte: Reporte,
  { acto, hasta, version, motivo, cambios = {}, hechos = {} }: ActoHecho,
): Record<string, Escritura> {
  const { cuenta, rol } = persona
  const desde = reporte.estado
  return {
    reporte_movido: updateReporte(db, alcance, reporte, { ...cambios, estado: hasta }),
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
