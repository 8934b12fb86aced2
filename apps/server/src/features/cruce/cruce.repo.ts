// Runs of the cross: the file on its way, its reading, and what it found.
import type { ESTADOS_CRUCE } from '@kpt/contract'
import type { FormaCruce } from '@kpt/domain/cruce'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'

export type EstadoCruce = (typeof ESTADOS_CRUCE)[number]

/** The key of a report and the number of the run in it. */
export type ClaveCruce = ClaveReporte & { readonly cruce: number }

export type CruceFila = {
  readonly n: number
  readonly carga: string
  readonly nombre: string
  readonly bytes: number
  readonly recibidos: number
  readonly forma: FormaCruce | null
  readonly estado: EstadoCruce
  readonly progreso: number | null
  readonly sha256: Buffer | null
  readonly autor: { readonly nombre: string; readonly rol: string }
  readonly en: string
}

const COLUMNAS = [
  ...([
    'x.n',
    'x.carga',
    'x.nombre',
    'x.bytes',
    'x.recibidos',
    'x.forma',
    'x.estado',
    'x.progreso',
    'x.sha256',
  ] as const),
  ...(['x.en', 'x.rol', 'c.nombre as quien'] as const),
] as const

type Nuevo = {
  readonly carga: string
  readonly nombre: string
  readonly bytes: number
  readonly cuenta: string
  readonly rol: string
}

/** Number of the new run. Two at once: the second one fails on its key and its person tries again. */
export async function insertCruce(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  nuevo: Nuevo,
  ahora: Instante,
): Promise<number> {
  assertAlcance(alcance, clave.entidad)
  const { cuenta: por, ...resto } = nuevo
  const [en, llave] = [isoBogota(ahora), columnasDe(clave)]
  const { n } = await db
    .insertInto('cruce')
    .values((eb) => ({
      ...{ ...llave, ...resto, por, en, actualizado_en: en, estado: 'recibiendo' },
      n: eb
        .selectFrom('cruce')
        .select((s) => sql<number>`coalesce(${s.fn.max('n')}, 0) + 1`.as('n'))
        .where((w) => w.and(llave)),
    }))
    .returning('n')
    .executeTakeFirstOrThrow()
  return n
}

/** `paraCambiar` holds it until the transaction ends: acts on one run happen one after the other. */
export async function findCruce(
  db: Db,
  alcance: Alcance,
  { cruce, ...clave }: ClaveCruce,
  paraCambiar = false,
): Promise<CruceFila | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await consulta(db, clave)
    .where('x.n', '=', cruce)
    .$if(paraCambiar, (q) => q.forUpdate('x'))
    .executeTakeFirst()
  return fila ? toCruce(fila) : null
}

export async function findCruces(
  db: Db,
  alcance: Alcance,
  clave: ClaveReporte,
  { pagina, tamano }: { pagina: number; tamano: number },
) {
  assertAlcance(alcance, clave.entidad)
  const { total } = await db
    .selectFrom('cruce')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .where((eb) => eb.and(columnasDe(clave)))
    .executeTakeFirstOrThrow()
  const filas = await consulta(db, clave)
    .orderBy('x.n', 'desc')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas: filas.map(toCruce), total: Number(total) }
}

/** What the reading left, as text; null while there is nothing. */
export async function findResultado(db: Db, alcance: Alcance, { cruce, ...clave }: ClaveCruce): Promise<string | null> {
  assertAlcance(alcance, clave.entidad)
  const fila = await db
    .selectFrom('cruce')
    .select('resultado')
    .where((eb) => eb.and(columnasDe(clave)))
    .where('n', '=', cruce)
    .executeTakeFirst()
  return fila?.resultado ?? null
}

export type CambioCruce = {
  readonly estado?: EstadoCruce
  readonly forma?: FormaCruce
  readonly recibidos?: number
  readonly progreso?: number | null
  readonly sha256?: Buffer
  readonly resultado?: string
}

/** Writes the change while the run is in one of these states; tells whether it was. */
export async function updateCruce(
  db: Db,
  alcance: Alcance,
  { cruce, desde, ...clave }: ClaveCruce & { readonly desde: readonly EstadoCruce[] },
  cambio: CambioCruce,
  ahora: Instante,
): Promise<boolean> {
  assertAlcance(alcance, clave.entidad)
  const { numUpdatedRows } = await db
    .updateTable('cruce')
    .set({ ...cambio, actualizado_en: isoBogota(ahora) })
    .where((eb) => eb.and(columnasDe(clave)))
    .where('n', '=', cruce)
    .where('estado', 'in', desde)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

type CruceQuieto = { readonly clave: ClaveCruce; readonly carga: string; readonly estado: EstadoCruce }

/** Runs in these states that nothing has touched since an instant. For work that watches over all entities. */
export async function findQuietos(db: Db, estados: readonly EstadoCruce[], hasta: Instante): Promise<CruceQuieto[]> {
  const filas = await db
    .selectFrom('cruce')
    .select(['entidad', 'instrumento', 'vigencia', 'corte', 'n', 'carga', 'estado'])
    .where('estado', 'in', estados)
    .where('actualizado_en', '<=', isoBogota(hasta))
    .limit(100)
    .execute()
  return filas.map(({ n, carga, estado, instrumento, ...clave }) => ({
    ...{ carga, estado: estado as EstadoCruce },
    clave: { ...clave, instrumento: instrumento as ClaveReporte['instrumento'], cruce: n },
  }))
}

export function columnasDe({ entidad, instrumento, vigencia, corte }: ClaveReporte) {
  return { entidad, instrumento, vigencia, corte }
}

function consulta(db: Db, { entidad, instrumento, vigencia, corte }: ClaveReporte) {
  return db
    .selectFrom('cruce as x')
    .innerJoin('cuenta as c', 'c.id', 'x.por')
    .select(COLUMNAS)
    .where('x.entidad', '=', entidad)
    .where('x.instrumento', '=', instrumento)
    .where('x.vigencia', '=', vigencia)
    .where('x.corte', '=', corte)
}

type Leida = Omit<CruceFila, 'autor' | 'forma' | 'estado'> &
  Record<'rol' | 'quien' | 'estado', string> & { forma: string | null }

function toCruce({ rol, quien, forma, estado, ...resto }: Leida): CruceFila {
  return { ...resto, forma: forma as FormaCruce | null, estado: estado as EstadoCruce, autor: { nombre: quien, rol } }
}
