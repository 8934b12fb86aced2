// What DNP selected in a corte and what became of each report. Rows are only added.
import type { EstadoReporte } from '@kpt/domain/reportes'
import type { Publicacion, Sorteo, Unidad } from '@kpt/domain/revision'
import { canonicalText, type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import type { ClaveCorte } from '../tablero/index.ts'

export type ClaveSeleccion = ClaveCorte & { readonly numero: number }
export type Modo = 'mano' | 'riesgo' | 'muestra'
type AutorSeleccion = { readonly cuenta: string; readonly rol: string; readonly en: Instante }

export type Seleccion = ClaveSeleccion & {
  readonly modo: Modo
  readonly motivo: string
  readonly autor: { readonly nombre: string; readonly rol: string }
  readonly en: string
  readonly publicacion: Publicacion | null
  readonly sorteo: Sorteo | null
  readonly eslabones: readonly string[]
}

/** The number that follows in the corte. Selections of the country are made one at a time. */
export async function tomarNumero(db: Db, clave: ClaveCorte): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtext('seleccion'))`.execute(db)
  const { n } = await db
    .selectFrom('seleccion')
    .select((eb) => eb.fn.coalesce(eb.fn.max('numero'), eb.lit(0)).as('n'))
    .where((eb) => eb.and(delCorte(clave)))
    .executeTakeFirstOrThrow()
  return n + 1
}

export async function insertSeleccion(
  db: Db,
  clave: ClaveSeleccion,
  { modo, motivo }: { readonly modo: Modo; readonly motivo: string },
  muestra: { readonly publicacion: Publicacion; readonly marco: readonly Unidad[]; readonly eslabon: string } | null,
  { cuenta, rol, en }: AutorSeleccion,
): Promise<void> {
  await db
    .insertInto('seleccion')
    .values({
      ...columnasDe(clave),
      ...{ modo, motivo, por: cuenta, rol, en: isoBogota(en) },
      publicacion: muestra && canonicalText(muestra.publicacion),
      marco: muestra && canonicalText(muestra.marco),
      eslabon: muestra && Buffer.from(muestra.eslabon, 'hex'),
    })
    .execute()
}

/** False when it was drawn already. */
export async function insertSorteo(
  db: Db,
  clave: ClaveSeleccion,
  { sorteo, eslabon }: { readonly sorteo: Sorteo; readonly eslabon: string },
  { cuenta, rol, en }: AutorSeleccion,
): Promise<boolean> {
  const fila = {
    texto: canonicalText(sorteo),
    eslabon: Buffer.from(eslabon, 'hex'),
    por: cuenta,
    rol,
    en: isoBogota(en),
  }
  const puesta = await db
    .insertInto('seleccion_sorteo')
    .values({ ...columnasDe(clave), ...fila })
    .onConflict((oc) => oc.doNothing())
    .returning('numero')
    .executeTakeFirst()
  return puesta !== undefined
}

export async function insertReportes(
  db: Db,
  clave: ClaveSeleccion,
  reportes: readonly { readonly entidad: string; readonly orden: number; readonly estrato: string | null }[],
): Promise<void> {
  await db
    .insertInto('seleccion_reporte')
    .values(reportes.map((reporte) => ({ ...columnasDe(clave), ...reporte })))
    .execute()
}

/** Newest first: those of a corte, or one of them. */
export async function findSelecciones(db: Db, clave: ClaveCorte & { readonly numero?: number }): Promise<Seleccion[]> {
  const filas = await selecciones(db)
    .where((eb) => eb.and({ 's.instrumento': clave.instrumento, 's.vigencia': clave.vigencia, 's.corte': clave.corte }))
    .$if(clave.numero !== undefined, (q) => q.where('s.numero', '=', clave.numero ?? 0))
    .orderBy('s.numero', 'desc')
    .execute()
  return filas.map(toSeleccion)
}

/** Samples of the country, newest first; one page. */
export async function findMuestras(db: Db, { pagina, tamano }: { readonly pagina: number; readonly tamano: number }) {
  const filas = await selecciones(db)
    .where('s.modo', '=', 'muestra')
    .orderBy('s.en', 'desc')
    .orderBy('s.numero', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  const { total } = await db
    .selectFrom('seleccion')
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .where('modo', '=', 'muestra')
    .executeTakeFirstOrThrow()
  return { filas: filas.map(toSeleccion), total: Number(total) }
}

export async function findMarco(db: Db, clave: ClaveSeleccion): Promise<readonly Unidad[] | null> {
  const fila = await db
    .selectFrom('seleccion')
    .select('marco')
    .where((eb) => eb.and(columnasDe(clave)))
    .executeTakeFirst()
  return fila?.marco ? (JSON.parse(fila.marco) as Unidad[]) : null
}

export type ReporteSeleccionado = {
  readonly entidad: string
  readonly orden: number
  readonly estrato: string | null
  readonly estado: EstadoReporte
  readonly version: number
  readonly hecho: boolean | null
  readonly estorbo: EstadoReporte | null
}

/** Reports of a selection with the last attempt on each, in their order. */
export async function findReportes(db: Db, clave: ClaveSeleccion): Promise<ReporteSeleccionado[]> {
  const { rows } = await sql<ReporteSeleccionado>`
    select s.entidad, s.orden, s.estrato, r.estado, r.version, i.hecho, case when i.hecho then null else i.estado end as estorbo
    from seleccion_reporte s
    join reporte r on (r.entidad, r.instrumento, r.vigencia, r.corte) = (s.entidad, s.instrumento, s.vigencia, s.corte)
    left join lateral (
      select hecho, estado from seleccion_intento t
      where (t.instrumento, t.vigencia, t.corte, t.numero, t.entidad) = (s.instrumento, s.vigencia, s.corte, s.numero, s.entidad)
      order by n desc limit 1
    ) i on true
    where (s.instrumento, s.vigencia, s.corte, s.numero)
      = (${clave.instrumento}, ${clave.vigencia}, ${clave.corte}, ${clave.numero})
    order by s.orden, s.entidad`.execute(db)
  return rows
}

export async function insertIntento(
  db: Db,
  { entidad, ...clave }: ClaveSeleccion & { readonly entidad: string },
  { hecho, estado }: { readonly hecho: boolean; readonly estado: EstadoReporte },
  en: Instante,
): Promise<void> {
  await sql`
    insert into seleccion_intento (instrumento, vigencia, corte, numero, entidad, n, hecho, estado, en)
    select ${clave.instrumento}, ${clave.vigencia}::int, ${clave.corte}::int, ${clave.numero}::int, ${entidad},
      coalesce(max(n), 0) + 1, ${hecho}::boolean, ${estado}, ${isoBogota(en)}::timestamptz
    from seleccion_intento
    where (instrumento, vigencia, corte, numero, entidad)
      = (${clave.instrumento}, ${clave.vigencia}, ${clave.corte}, ${clave.numero}, ${entidad})`.execute(db)
}

function selecciones(db: Db) {
  return db
    .selectFrom('seleccion as s')
    .innerJoin('cuenta as c', 'c.id', 's.por')
    .leftJoin('seleccion_sorteo as z', (j) =>
      j
        .onRef('z.instrumento', '=', 's.instrumento')
        .onRef('z.vigencia', '=', 's.vigencia')
        .onRef('z.corte', '=', 's.corte')
        .onRef('z.numero', '=', 's.numero'),
    )
    .select(['s.instrumento', 's.vigencia', 's.corte', 's.numero', 's.modo', 's.motivo', 's.en', 's.rol', 'c.nombre'])
    .select(['s.publicacion', 's.eslabon', 'z.texto as sorteo', 'z.eslabon as segundo'])
}

type Fila = Awaited<ReturnType<ReturnType<typeof selecciones>['executeTakeFirstOrThrow']>>

function toSeleccion({
  instrumento,
  modo,
  nombre,
  rol,
  publicacion,
  sorteo,
  eslabon,
  segundo,
  ...resto
}: Fila): Seleccion {
  return {
    ...resto,
    instrumento: instrumento as ClaveCorte['instrumento'],
    modo: modo as Modo,
    autor: { nombre, rol },
    publicacion: publicacion === null ? null : (JSON.parse(publicacion) as Publicacion),
    sorteo: sorteo === null ? null : (JSON.parse(sorteo) as Sorteo),
    eslabones: [eslabon, segundo].flatMap((e) => (e === null ? [] : [e.toString('hex')])),
  }
}

function delCorte({ instrumento, vigencia, corte }: ClaveCorte) {
  return { instrumento, vigencia, corte }
}

function columnasDe(clave: ClaveSeleccion) {
  return { ...delCorte(clave), numero: clave.numero }
}
