import type { Liderazgo } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import { instanteDe } from '../../platform/db/instante.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

/** Whoever leads an entity at an instant. */
export type Lider = {
  readonly id: string
  readonly entidad: CodigoEntidad
  readonly cuenta: string
  readonly nombre: string
  readonly correo: string
  readonly clase: Liderazgo['clase']
  readonly desde: Instante
  readonly acto: string | null
}

/** Whoever leads each entity of the country at an instant, by code: one each. */
export async function findLideresEn(db: Db, alcance: Alcance, en: Instante): Promise<Lider[]> {
  assertNacional(alcance)
  return (await consulta(db, en).orderBy('n.entidad').execute()).flatMap(toLider)
}

export async function findLiderEn(db: Db, alcance: Alcance, entidad: CodigoEntidad, en: Instante) {
  assertAlcance(alcance, entidad)
  const fila = await consulta(db, en).where('n.entidad', '=', entidad).executeTakeFirst()
  return (fila && toLider(fila)[0]) ?? null
}

/** Entities with a leadership that began before an instant and holds now, or that is still to begin before it. */
export async function findLideradas(
  db: Db,
  alcance: Alcance,
  antesDe: Instante,
  ahora: Instante,
): Promise<CodigoEntidad[]> {
  assertNacional(alcance)
  const filas = await db
    .selectFrom('nombramiento')
    .select('entidad')
    .distinct()
    .where('rol', '=', 'usuario_lider')
    .where('anulado_en', 'is', null)
    .where('desde', '<', isoBogota(antesDe))
    .where((eb) => eb.or([eb('hasta', 'is', null), eb('hasta', '>', isoBogota(ahora))]))
    .orderBy('entidad')
    .execute()
  return filas.flatMap(({ entidad }) => entidad ?? [])
}

function consulta(db: Db, en: Instante) {
  return db
    .selectFrom('nombramiento as n')
    .innerJoin('cuenta as c', 'c.id', 'n.cuenta')
    .select(['n.id', 'n.entidad', 'n.cuenta', 'n.clase', 'n.desde', 'n.acto', 'c.nombre', 'c.correo'])
    .where('n.rol', '=', 'usuario_lider')
    .where('n.anulado_en', 'is', null)
    .where('n.desde', '<=', isoBogota(en))
    .where((eb) => eb.or([eb('n.hasta', 'is', null), eb('n.hasta', '>', isoBogota(en))]))
}

type Fila = Awaited<ReturnType<ReturnType<typeof consulta>['executeTakeFirstOrThrow']>>

function toLider({ entidad, clase, desde, ...fila }: Fila): Lider[] {
  if (entidad === null) return []
  return [{ ...fila, entidad, clase: clase as Lider['clase'], desde: instanteDe(desde) }]
}

function assertNacional({ territorio }: Alcance): void {
  if (territorio.clase !== 'nacional') throw new Error('the country was not granted')
}
