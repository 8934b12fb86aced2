// People of a body, with the role by which somebody invited them. A body is an entity or gobernación, DNP, or a dirección técnica.
import type { Reparto, Rol } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** Whom whoever asks administers: those roles of its body. `direccion` null is DNP itself, which sees all of its direcciones. */
export type Equipo = {
  readonly entidad: string | null
  readonly direccion: string | null
  readonly roles: readonly Rol[]
}

export type Miembro = {
  readonly nombramiento: string
  readonly cuenta: string
  readonly nombre: string
  readonly correo: string
  readonly rol: Rol
  readonly direccion: string | null
  readonly lineas: string[] | null
  readonly sectores: string[] | null
  readonly secciones: string[] | null
  readonly desde: string
  readonly hasta: string | null
  readonly invita: string | null
}

/** Who is in the team now. */
export function findMiembros(db: Db, alcance: Alcance, equipo: Equipo, ahora: Instante): Promise<Miembro[]> {
  return consulta(db, alcance, equipo)
    .where('n.desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', isoBogota(ahora))]))
    .orderBy('c.nombre')
    .execute() as Promise<Miembro[]>
}

const RETIRADOS = 20

/** The last ones who were in it. */
export function findRetirados(db: Db, alcance: Alcance, equipo: Equipo, ahora: Instante): Promise<Miembro[]> {
  return consulta(db, alcance, equipo)
    .where('n.hasta', '<=', isoBogota(ahora))
    .orderBy('n.hasta', 'desc')
    .limit(RETIRADOS)
    .execute() as Promise<Miembro[]>
}

/** One of the team, held until the transaction ends; null for anybody else's. */
export async function findMiembroForUpdate(
  db: Db,
  alcance: Alcance,
  equipo: Equipo,
  { nombramiento, ahora }: { readonly nombramiento: string; readonly ahora: Instante },
): Promise<Miembro | null> {
  const fila = await consulta(db, alcance, equipo)
    .where('n.id', '=', nombramiento)
    .where('n.desde', '<=', isoBogota(ahora))
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', isoBogota(ahora))]))
    .forUpdate('n')
    .executeTakeFirst()
  return (fila as Miembro | undefined) ?? null
}

/** Whether an address belongs to somebody who is already something in the body. */
export async function isMiembro(db: Db, equipo: Equipo, correo: string, ahora: Instante): Promise<boolean> {
  const fila = await db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .select('n.id')
    .where('c.correo', '=', correo)
    .where(sql<boolean>`n.entidad is not distinct from ${equipo.entidad}`)
    .where('n.rol', 'in', equipo.roles)
    .where('n.anulado_en', 'is', null)
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', isoBogota(ahora))]))
    .limit(1)
    .executeTakeFirst()
  return fila !== undefined
}

export async function updateReparto(db: Db, nombramiento: string, reparto: Reparto): Promise<void> {
  const { lineas, sectores, secciones = null } = reparto
  const cambio = {
    lineas: lineas && [...lineas],
    sectores: sectores && [...sectores],
    secciones: secciones && [...secciones],
  }
  await db.updateTable('nombramiento').set(cambio).where('id', '=', nombramiento).execute()
}

/** One that began at this very instant never held. */
export async function endNombramiento(db: Db, id: string, por: string, ahora: Instante): Promise<void> {
  const fin = { fin_motivo: 'retiro', fin_por: por }
  const { numUpdatedRows } = await db
    .updateTable('nombramiento')
    .set({ ...fin, hasta: isoBogota(ahora) })
    .where('id', '=', id)
    .where('desde', '<', isoBogota(ahora))
    .executeTakeFirst()
  if (numUpdatedRows > 0n) return
  await db
    .updateTable('nombramiento')
    .set({ ...fin, anulado_en: isoBogota(ahora) })
    .where('id', '=', id)
    .execute()
}

function consulta(db: Db, alcance: Alcance, { entidad, direccion, roles }: Equipo) {
  if (entidad !== null) assertAlcance(alcance, entidad)
  return db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .leftJoin('cuenta as i', 'i.id', 'n.otorgado_por')
    .select([
      'n.id as nombramiento',
      'n.cuenta',
      'c.nombre',
      'c.correo',
      'n.rol',
      'n.direccion',
      'n.lineas',
      'n.sectores',
      'n.secciones',
    ])
    .select(['n.desde', 'n.hasta', 'i.nombre as invita'])
    .where(sql<boolean>`n.entidad is not distinct from ${entidad}`)
    .where('n.rol', 'in', roles)
    .where('n.anulado_en', 'is', null)
    .$if(direccion !== null, (q) => q.where('n.direccion', '=', direccion))
}
