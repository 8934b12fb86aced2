// Failures of late, under keyed digests of what was typed and of the network: they exist for addresses without account too.
import { type Fallos, FRENOS, type Freno, trasFallo } from '@kpt/domain/acceso'
import { type Instante, isoBogota, parseInstante } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Cripto } from '../../platform/cripto/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'

export type ClavesFreno = Readonly<Record<Freno, Buffer>>
type Frenos = Readonly<Record<Freno, Fallos | null>>

export function clavesFreno(cripto: Cripto, correo: string, red: string): ClavesFreno {
  return {
    correo_red: cripto.huella('freno.correo_red', `${correo}\0${red}`),
    red: cripto.huella('freno.red', red),
    correo: cripto.huella('freno.correo', correo),
  }
}

/** Failures under each key, as they stand now. */
export async function findFrenos(db: Db, claves: ClavesFreno): Promise<Frenos> {
  return leerFrenos(claves, await consulta(db, claves).execute())
}

/** The same, held until the transaction ends: of two attempts at once, the second sees what came of the first. */
export async function holdFrenos(db: Db, claves: ClavesFreno, ahora: Instante): Promise<Frenos> {
  const nuevas = enOrden(claves).map((clave) => ({ clave, fallos: 0, desde: isoBogota(ahora), hasta: null }))
  await db
    .insertInto('freno')
    .values(nuevas)
    .onConflict((oc) => oc.doNothing())
    .execute()
  return leerFrenos(claves, await consulta(db, claves).forUpdate().execute())
}

function consulta(db: Db, claves: ClavesFreno) {
  return db.selectFrom('freno').selectAll().where('clave', 'in', enOrden(claves)).orderBy('clave')
}

function leerFrenos(claves: ClavesFreno, filas: readonly Selectable<Tablas['freno']>[]): Frenos {
  const de = (freno: Freno): Fallos | null => {
    const fila = filas.find(({ clave }) => clave.equals(claves[freno]))
    if (!fila) return null
    return { fallos: fila.fallos, desde: leer(fila.desde), hasta: fila.hasta === null ? null : leer(fila.hasta) }
  }
  return { correo_red: de('correo_red'), red: de('red'), correo: de('correo') }
}

/** Always in one order: nobody waits for whom waits for them. */
function enOrden(claves: ClavesFreno): Buffer[] {
  return Object.values(claves).sort(Buffer.compare)
}

/** One more failure under the three keys, over what `holdFrenos` holds. */
export async function countFallo(db: Db, claves: ClavesFreno, frenos: Frenos, ahora: Instante): Promise<void> {
  for (const freno of FRENOS) {
    const { fallos, desde, hasta } = trasFallo(freno, frenos[freno], ahora)
    await db
      .updateTable('freno')
      .set({ fallos, desde: isoBogota(desde), hasta: hasta === null ? null : isoBogota(hasta) })
      .where('clave', '=', claves[freno])
      .execute()
  }
}

/** The right password forgives what was typed for this address; never what its network tries on others. */
export async function clearFrenos(db: Db, { correo, correo_red }: ClavesFreno): Promise<void> {
  await db.deleteFrom('freno').where('clave', 'in', [correo, correo_red]).execute()
}

/** Rows that no longer make anybody wait. */
export async function deleteFrenosViejos(db: Db, antes: Instante): Promise<void> {
  await db
    .deleteFrom('freno')
    .where('desde', '<', isoBogota(antes))
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '<', isoBogota(antes))]))
    .execute()
}

function leer(texto: string): Instante {
  return parseInstante(texto) as Instante
}
