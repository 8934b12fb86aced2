import type { Cierre } from '@kpt/domain/acceso'
import type { Instante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { closeSesionesDe } from '../../platform/sesion/sesion.repo.ts'
import { closeLiderazgos, type LiderazgoDePersona } from './liderazgo.repo.ts'

/** Writes that a leadership ended with its government, under the caller's lock of the entity; its sessions end at that instant. */
export async function terminarPorGobierno(
  db: Db,
  { lider, seAnulan }: Cierre<LiderazgoDePersona>,
  ahora: Instante,
): Promise<void> {
  const terminan = lider ? [{ id: lider.id, hasta: ahora }] : []
  await closeLiderazgos(db, { terminan, seAnulan }, { motivo: 'fin_de_gobierno', por: null, ahora })
  await closeSesionesDe(db, [...terminan.map(({ id }) => id), ...seAnulan], ahora)
}
