import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { findActosDelExpediente, findMensajesDelExpediente } from '../comentarios/index.ts'
import { findMenciones } from './mencion.repo.ts'

/** Every thread of a report with its messages, whom each names, and when its matter was settled or opened again. */
export async function findHilosDelExpediente(db: Db, alcance: Alcance, clave: ClaveReporte) {
  const mensajes = await findMensajesDelExpediente(db, alcance, clave)
  const actos = await findActosDelExpediente(db, alcance, clave)
  const ids = mensajes.map((m) => m.id)
  const menciones = await findMenciones(db, alcance, clave.entidad, ids)
  return [...Map.groupBy(mensajes, (m) => m.lugar)].map(([lugar, suyos]) => ({
    lugar,
    mensajes: suyos.map(({ lugar: _, ...m }) => ({ ...m, menciones: menciones.get(m.id) ?? [] })),
    actos: actos.filter((a) => a.lugar === lugar).map(({ lugar: _, ...acto }) => acto),
  }))
}
