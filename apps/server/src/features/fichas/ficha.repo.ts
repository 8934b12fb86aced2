// Cards of entities: each change is another row, and the last one counts. What is public is for the domain to pick.
import type { Ficha } from '@kpt/domain/fichas'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { type Selectable, sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { Tablas } from '../../platform/db/filas.gen.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type Version = {
  readonly n: number
  readonly en: string
  readonly por: string | null
  readonly eslabon: number | null
  readonly ficha: Ficha
}

/** The card as it stands; null while there is none. For anybody: whoever calls it shows only what is public. */
export async function findFicha(db: Db, entidad: string): Promise<Pick<Version, 'n' | 'en' | 'ficha'> | null> {
  const fila = await db
    .selectFrom('ficha_entidad')
    .selectAll()
    .where('entidad', '=', entidad)
    .orderBy('n', 'desc')
    .limit(1)
    .executeTakeFirst()
  return fila ? { n: fila.n, en: fila.en, ficha: toFicha(fila) } : null
}

/** All its versions, the last first, with who wrote each and its link in the chain of audit. */
export async function findVersiones(db: Db, alcance: Alcance, entidad: string): Promise<Version[]> {
  assertAlcance(alcance, entidad)
  const filas = await db
    .selectFrom('ficha_entidad as f')
    .leftJoin('cuenta as c', 'c.id', 'f.por')
    .leftJoin('auditoria as a', (join) =>
      join.onRef('a.cadena', '=', 'f.entidad').on(sql<boolean>`a.sujeto = 'ficha/' || f.n`),
    )
    .selectAll('f')
    .select(['c.nombre as quien', 'a.n as eslabon'])
    .where('f.entidad', '=', entidad)
    .orderBy('f.n', 'desc')
    .execute()
  return filas.map((fila) => ({
    ...{ n: fila.n, en: fila.en, por: fila.quien, ficha: toFicha(fila) },
    eslabon: fila.eslabon === null ? null : Number(fila.eslabon),
  }))
}

type Autor = { readonly por: string | null; readonly ahora: Instante }

/** Adds a version; false when somebody else added that one first. */
export async function insertVersion(
  db: Db,
  alcance: Alcance,
  { entidad, n, ficha }: { readonly entidad: string; readonly n: number; readonly ficha: Ficha },
  { por, ahora }: Autor,
): Promise<boolean> {
  assertAlcance(alcance, entidad)
  const fila = await db
    .insertInto('ficha_entidad')
    .values({ entidad, n, ...toFila(ficha), por, en: isoBogota(ahora) })
    .onConflict((oc) => oc.doNothing())
    .returning('n')
    .executeTakeFirst()
  return fila !== undefined
}

type Filtro = {
  readonly texto?: string | undefined
  readonly departamento?: string | undefined
  readonly pagina: number
  readonly tamano: number
}

/** These entities with their card, by the words of their name, department or planning office, departments first. */
export async function searchDirectorio(db: Db, entidades: readonly string[], filtro: Filtro) {
  const { pagina, tamano, departamento, texto = '' } = filtro
  let consulta = db
    .selectFrom('entidad as e')
    .innerJoin('entidad as d', 'd.codigo', 'e.departamento')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('ficha_entidad')
          .selectAll()
          .whereRef('entidad', '=', 'e.codigo')
          .orderBy('n', 'desc')
          .limit(1)
          .as('f'),
      (join) => join.onTrue(),
    )
    .where('e.codigo', '=', sql<string>`any(${entidades}::text[])`)
  if (departamento !== undefined) consulta = consulta.where('e.departamento', '=', departamento)
  for (const palabra of texto.split(/\s+/).filter((p) => p !== '')) {
    const patron = `%${palabra.replace(/[\\%_]/g, '\\$&')}%`
    consulta = consulta.where(
      sql<boolean>`unaccent(concat_ws(' ', e.nombre, e.codigo, d.nombre, f.oficina_planeacion)) ilike unaccent(${patron})`,
    )
  }
  const { total } = await consulta.select((eb) => eb.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
  const filas = await consulta
    .select(['e.codigo', 'e.nombre', 'e.tipo', 'e.departamento', 'd.nombre as departamentoNombre'])
    .select(sql<FilaFicha | null>`case when f.n is null then null else to_jsonb(f) end`.as('ficha'))
    .orderBy(sql`length(e.codigo)`)
    .orderBy('e.nombre')
    .orderBy('e.codigo')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  const conFicha = filas.map(({ ficha, ...entidad }) => ({ ...entidad, ficha: ficha && toFicha(ficha) }))
  return { filas: conFicha, total: Number(total), pagina, tamano }
}

/** Telephones of these entities, as their cards have them: they are public. */
export async function findTelefonos(db: Db, entidades: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const filas = await db
    .selectFrom('ficha_entidad')
    .distinctOn('entidad')
    .select(['entidad', 'telefono'])
    .where(sql<boolean>`entidad = any(${entidades})`)
    .orderBy('entidad')
    .orderBy('n', 'desc')
    .execute()
  return new Map(filas.flatMap(({ entidad, telefono }) => (telefono === null ? [] : [[entidad, telefono] as const])))
}

type FichaDeTitular = Pick<Ficha, 'representante' | 'cargo' | 'desde' | 'hasta' | 'correoOficial'>

/** What every card of some entities said of who held the office, the last first, and of where to write to. */
export async function findTitulares(db: Db, entidades: readonly string[]): Promise<Map<string, FichaDeTitular[]>> {
  const filas = await db
    .selectFrom('ficha_entidad')
    .selectAll()
    .where(sql<boolean>`entidad = any(${entidades})`)
    .orderBy('n', 'desc')
    .execute()
  const porEntidad = Map.groupBy(filas, ({ entidad }) => entidad)
  return new Map([...porEntidad].map(([entidad, suyas]) => [entidad, suyas.map(toFicha)]))
}

/** Cards of the demonstration, for the entities that have none. */
export async function insertFichas(db: Db, fichas: readonly (readonly [string, Ficha])[], ahora: Instante) {
  const filas = fichas.map(([entidad, ficha]) => ({ entidad, n: 1, ...toFila(ficha), por: null, en: isoBogota(ahora) }))
  for (let desde = 0; desde < filas.length; desde += 500) {
    const tanda = filas.slice(desde, desde + 500)
    await db
      .insertInto('ficha_entidad')
      .values(tanda)
      .onConflict((oc) => oc.doNothing())
      .execute()
  }
}

export async function hayFichas(db: Db): Promise<boolean> {
  return (await db.selectFrom('ficha_entidad').select('entidad').limit(1).executeTakeFirst()) !== undefined
}

type FilaFicha = Omit<Selectable<Tablas['ficha_entidad']>, 'entidad' | 'n' | 'por' | 'en'>

function toFicha(f: FilaFicha): Ficha {
  return {
    ...{ representante: f.representante, cargo: f.cargo as Ficha['cargo'], acto: f.representante_acto },
    ...{ desde: f.representante_desde, hasta: f.representante_hasta, nit: f.nit, correoOficial: f.correo_oficial },
    ...{ direccion: f.direccion, telefono: f.telefono, oficinaPlaneacion: f.oficina_planeacion },
    organoControl: f.organo_control,
  }
}

function toFila(f: Ficha): FilaFicha {
  return {
    ...{ representante: f.representante, cargo: f.cargo, representante_acto: f.acto },
    ...{ representante_desde: f.desde, representante_hasta: f.hasta, nit: f.nit, correo_oficial: f.correoOficial },
    ...{ direccion: f.direccion, telefono: f.telefono, oficina_planeacion: f.oficinaPlaneacion },
    organo_control: f.organoControl,
  }
}
