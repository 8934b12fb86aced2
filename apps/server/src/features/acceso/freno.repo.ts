// Failures of late, under keyed digests of what was typed and of the network: they exist for addresses without account too.
import { type Fallos, type Freno, trasFallo } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Selectable } from 'kysely'
import type { Cripto } from '../../platform/cripto/index.ts'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { instanteDe } from '../../platform/db/instante.ts'

type Claves = Readonly<Partial<Record<Freno, Buffer>>>
export type ClavesFreno = Readonly<Record<'correo_red' | 'red' | 'correo', Buffer>>
type Frenos = Readonly<Partial<Record<Freno, Fallos | null>>>

export function clavesFreno(cripto: Cripto, correo: string, red: string): ClavesFreno {
  return {
    correo_red: cripto.huella('freno.correo_red', `${correo}\0${red}`),
    red: cripto.huella('freno.red', red),
    correo: cripto.huella('freno.correo', correo),
  }
}

/** Keys of the links asked for: what was typed, and the network. */
export function clavesOlvido(cripto: Cripto, correo: string, red: string) {
  return {
    olvido_correo: cripto.huella('freno.olvido_correo', correo),
    olvido_red: cripto.huella('freno.olvido_red', red),
  }
}

/** Failures under each key, as they stand now. */
export async function findFrenos(db: Db, claves: Claves): Promise<Frenos> {
  return leerFrenos(claves, await consulta(db, claves).execute())
}

/** The same, held until the transaction ends: of two attempts at once, the second sees what came of the first. */
export async function holdFrenos(db: Db, claves: Claves, ahora: Instante): Promise<Frenos> {
  const nuevas = enOrden(claves).map((clave) => ({ clave, fallos: 0, desde: isoBogota(ahora), hasta: null }))
  await db
    .insertInto('freno')
    .values(nuevas)
    .onConflict((oc) => oc.doNothing())
    .execute()
  return leerFrenos(claves, await consulta(db, claves).forUpdate().execute())
}

function consulta(db: Db, claves: Claves) {
  return db.selectFrom('freno').selectAll().where('clave', 'in', enOrden(claves)).orderBy('clave')
}

function leerFrenos(claves: Claves, filas: readonly Selectable<Tablas['freno']>[]): Frenos {
  const pares = entradas(claves).map(([freno, clave]) => {
    const fila = filas.find((f) => f.clave.equals(clave))
    if (!fila) return [freno, null] as const
    const hasta = fila.hasta === null ? null : instanteDe(fila.hasta)
    return [freno, { fallos: fila.fallos, desde: instanteDe(fila.desde), hasta }] as const
  })
  return Object.fromEntries(pares)
}

function entradas(claves: Claves): [Freno, Buffer][] {
  return Object.entries(claves) as [Freno, Buffer][]
}

/** Always in one order: nobody waits for whom waits for them. */
function enOrden(claves: Claves): Buffer[] {
  return Object.values(claves).sort(Buffer.compare)
}

/** One more failure under each key, over what `holdFrenos` holds. */
export async function countFallo(db: Db, claves: Claves, frenos: Frenos, ahora: Instante): Promise<void> {
  for (const [freno, clave] of entradas(claves)) {
    const { fallos, desde, hasta } = trasFallo(freno, frenos[freno] ?? null, ahora)
    await db
      .updateTable('freno')
      .set({ fallos, desde: isoBogota(desde), hasta: hasta === null ? null : isoBogota(hasta) })
      .where('clave', '=', clave)
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
