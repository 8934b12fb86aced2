// Uploads of tables of inputs: those of the country, one list for whoever prepares the measurement.
import type { ESTADOS_CARGA_INSUMO } from '@kpt/contract'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type CambioNacional, repoDeCargas } from '../cargas/index.ts'

export type EstadoCargaInsumo = (typeof ESTADOS_CARGA_INSUMO)[number]

export type CargaInsumo = {
  readonly id: string
  readonly fuente: string
  readonly vigencia: number
  readonly receta: { readonly clave: string; readonly version: number }
  readonly nombre: string
  readonly bytes: number
  readonly recibidos: number
  readonly procedencia: string
  readonly licencia: string
  readonly fecha: string
  readonly estado: EstadoCargaInsumo
  readonly progreso: number | null
  readonly version: number | null
  readonly por: string
  readonly en: string
}

type Nueva = Pick<
  CargaInsumo,
  'id' | 'fuente' | 'vigencia' | 'receta' | 'nombre' | 'bytes' | 'procedencia' | 'licencia' | 'fecha'
> & { readonly cuenta: string }

export async function insertCarga(db: Db, { cuenta, receta, ...carga }: Nueva, ahora: Instante): Promise<void> {
  const en = isoBogota(ahora)
  const deReceta = { receta: receta.clave, receta_version: receta.version }
  await db
    .insertInto('mdm_carga')
    .values({ ...carga, ...deReceta, estado: 'recibiendo', por: cuenta, en, actualizada_en: en })
    .execute()
}

/** `paraCambiar` holds it until the transaction ends: acts on one upload happen one after the other. */
export async function findCarga(db: Db, id: string, paraCambiar = false): Promise<CargaInsumo | null> {
  const suya = consulta(db)
    .where('c.id', '=', id)
    .$if(paraCambiar, (q) => q.forUpdate('c'))
  const fila = await suya.executeTakeFirst()
  return fila ? toCarga(fila) : null
}

type Filtro = {
  readonly pagina: number
  readonly tamano: number
  readonly vigencia?: number | undefined
  readonly fuente?: string | undefined
}

export async function findCargas(db: Db, { pagina, tamano, vigencia, fuente }: Filtro) {
  const filtrada = consulta(db)
    .$if(vigencia !== undefined, (q) => q.where('c.vigencia', '=', vigencia ?? 0))
    .$if(fuente !== undefined, (q) => q.where('c.fuente', '=', fuente ?? ''))
  const { total } = await filtrada
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  const filas = await filtrada
    .orderBy('c.en', 'desc')
    .orderBy('c.id')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  return { filas: filas.map(toCarga), total: Number(total), pagina, tamano }
}

export type CambioCarga = CambioNacional<EstadoCargaInsumo> & { readonly version?: number }

export const { updateCarga, findLeido, findCargasQuietas } = repoDeCargas<EstadoCargaInsumo, CambioCarga>('mdm_carga')

function consulta(db: Db) {
  return db
    .selectFrom('mdm_carga as c')
    .innerJoin('cuenta as p', 'p.id', 'c.por')
    .select(['c.id', 'c.fuente', 'c.vigencia', 'c.receta', 'c.receta_version', 'c.nombre', 'c.bytes', 'c.recibidos'])
    .select([
      'c.procedencia',
      'c.licencia',
      'c.fecha',
      'c.estado',
      'c.progreso',
      'c.version',
      'p.nombre as por',
      'c.en',
    ])
}

type Fila = Awaited<ReturnType<ReturnType<typeof consulta>['execute']>>[number]

function toCarga({ receta: clave, receta_version: version, estado, ...fila }: Fila): CargaInsumo {
  return { ...fila, receta: { clave, version }, estado: estado as EstadoCargaInsumo }
}
