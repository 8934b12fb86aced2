// What the file for the control body says of the company an entity had: assistance that stands and direct communication (R5.3, R5.4).
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { findContactos } from '../radar/index.ts'
import { findAsistencias } from './asistencia.repo.ts'

const TODAS = { pagina: 1, tamano: 10_000 }

/** Oldest first; `desde` and `hasta` are days of Bogotá. */
export async function findAcompanamiento(
  db: Db,
  alcance: Alcance,
  entidad: CodigoEntidad,
  { desde, hasta }: { readonly desde?: string; readonly hasta?: string } = {},
) {
  const { filas: dadas } = await findAsistencias(db, alcance, { ...TODAS, desde, hasta, entidades: [entidad] })
  const { filas: habladas } = await findContactos(db, alcance, { ...TODAS, entidades: [entidad] })
  const dentro = (dia: string) => (desde === undefined || dia >= desde) && (hasta === undefined || dia <= hasta)
  return {
    asistencias: dadas.filter((a) => a.anulada === null).toReversed(),
    contactos: habladas.filter((c) => dentro(c.el)).toReversed(),
  }
}

/** Assistance that stands, once for each of these entities that received it. */
export async function findAsistenciasDe(
  db: Db,
  alcance: Alcance,
  entidades: readonly CodigoEntidad[],
  periodo: { readonly desde: string; readonly hasta: string },
) {
  const { filas } = await findAsistencias(db, alcance, { ...TODAS, ...periodo, entidades })
  const pedidas = new Set(entidades)
  return filas
    .filter((a) => a.anulada === null)
    .flatMap((asistencia) =>
      asistencia.entidades.filter((e) => pedidas.has(e)).map((entidad) => ({ entidad, asistencia })),
    )
}
