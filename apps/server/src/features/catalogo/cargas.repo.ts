// Uploads of the catalogue: those of the country, one list for whoever publishes it.
import type { ESTADOS_CARGA_CATALOGO } from '@kpt/contract'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type CambioNacional, repoDeCargas } from '../cargas/index.ts'

export type EstadoCargaCatalogo = (typeof ESTADOS_CARGA_CATALOGO)[number]

export type CargaCatalogo = {
  readonly id: string
  readonly nombre: string
  readonly bytes: number
  readonly recibidos: number
  readonly estado: EstadoCargaCatalogo
  readonly progreso: number | null
  readonly version: string | null
  readonly por: string
  readonly en: string
}

export async function insertCarga(
  db: Db,
  { cuenta, ...carga }: Pick<CargaCatalogo, 'id' | 'nombre' | 'bytes'> & { readonly cuenta: string },
  ahora: Instante,
): Promise<void> {
  const en = isoBogota(ahora)
  await db
    .insertInto('catalogo_carga')
    .values({ ...carga, estado: 'recibiendo', por: cuenta, en, actualizada_en: en })
    .execute()
}

/** `paraCambiar` holds it until the transaction ends: acts on one upload happen one after the other. */
export async function findCarga(db: Db, id: string, paraCambiar = false): Promise<CargaCatalogo | null> {
  const suya = consulta(db)
    .where('c.id', '=', id)
    .$if(paraCambiar, (q) => q.forUpdate('c'))
  const fila = await suya.executeTakeFirst()
  return fila ? toCarga(fila) : null
}

export async function findCargas(db: Db, { pagina, tamano }: { pagina: number; tamano: number }) {
  const { total } = await db
    .selectFrom('catalogo_carga')
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const filas = await consulta(db)
    .orderBy('c.en', 'desc')
    .orderBy('c.id')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas: filas.map(toCarga), total: Number(total) }
}

export type CambioCarga = CambioNacional<EstadoCargaCatalogo> & { readonly version?: string }

export const { updateCarga, findLeido, findCargasQuietas } = repoDeCargas<EstadoCargaCatalogo, CambioCarga>(
  'catalogo_carga',
)

/** Official correspondence of the draft: from the code that would cease to the one that takes its place. */
export async function findEquivalenciasDeCarga(db: Db, id: string): Promise<Readonly<Record<string, string>>> {
  const fila = await db
    .selectFrom('catalogo_carga')
    .select('equivalencias')
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return JSON.parse(fila.equivalencias) as Record<string, string>
}

export async function updateEquivalencias(
  db: Db,
  id: string,
  equivalencias: Readonly<Record<string, string>>,
): Promise<void> {
  await db
    .updateTable('catalogo_carga')
    .set({ equivalencias: JSON.stringify(equivalencias) })
    .where('id', '=', id)
    .execute()
}

function consulta(db: Db) {
  return db
    .selectFrom('catalogo_carga as c')
    .innerJoin('cuenta as p', 'p.id', 'c.por')
    .select([
      'c.id',
      'c.nombre',
      'c.bytes',
      'c.recibidos',
      'c.estado',
      'c.progreso',
      'c.version',
      'p.nombre as por',
      'c.en',
    ])
}

function toCarga(fila: Omit<CargaCatalogo, 'estado'> & { estado: string }): CargaCatalogo {
  return { ...fila, estado: fila.estado as EstadoCargaCatalogo }
}
