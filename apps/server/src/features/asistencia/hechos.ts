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
