// What was registered about holidays: rows are only added.
import { type Festivos, festivosSegun, type HechoFestivo } from '@kpt/domain/calendario'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { instanteDe } from '../../platform/db/instante.ts'

/**
 * Every fact, in the order in which it was registered. While nothing is added it is the same array for all: business days once worked out
 * are remembered by it (`festivosSegun`).
 */
export async function findFestivos(db: Db): Promise<readonly HechoFestivo[]> {
  const filas = await db.selectFrom('festivo_hecho').selectAll().orderBy('en').orderBy('n').execute()
  return oneArray(filas.map(toHecho))
}

/** The holidays as known at an instant. */
export async function findFestivosSegun(db: Db, segun: Instante): Promise<Festivos> {
  return festivosSegun(await findFestivos(db), segun)
}

export async function insertFestivo(db: Db, hecho: HechoFestivo, por: string): Promise<void> {
  const { clase, aplica, motivo, cita, en } = hecho
  const cual = hecho.clase === 'dia' ? { fecha: hecho.fecha } : { regla: hecho.regla }
  await db
    .insertInto('festivo_hecho')
    .values({ clase, ...cual, aplica, motivo, cita, por, en: isoBogota(en) })
    .execute()
}

/** By its whole content, and not by how many there are: the tests open several databases in one process. */
let ultimo: { readonly texto: string; readonly hechos: readonly HechoFestivo[] } = { texto: '[]', hechos: [] }

function oneArray(hechos: readonly HechoFestivo[]): readonly HechoFestivo[] {
  const texto = JSON.stringify(hechos)
  if (texto !== ultimo.texto) ultimo = { texto, hechos }
  return ultimo.hechos
}

function toHecho(fila: Selectable<Tablas['festivo_hecho']>): HechoFestivo {
  const { aplica, motivo, cita } = fila
  const comun = { aplica, motivo, cita, en: instanteDe(fila.en) }
  return fila.clase === 'dia'
    ? { clase: 'dia', fecha: fila.fecha as string, ...comun }
    : { clase: 'regla', regla: fila.regla as Extract<HechoFestivo, { clase: 'regla' }>['regla'], ...comun }
}
