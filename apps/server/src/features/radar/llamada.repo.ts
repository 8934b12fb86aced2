// Calls and visits to the entities of a corte: rows are only added.
import type { MedioLlamada, ResultadoLlamada } from '@kpt/domain/calendario'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import { sql } from 'kysely'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { type ClaveCorte, dentroDe } from '../tablero/index.ts'

export type Llamada = {
  readonly id: string
  readonly medio: MedioLlamada
  readonly con: string
  readonly resultado: ResultadoLlamada
  readonly nota: string
  /** Day of the communication. */
  readonly el: string
  readonly en: string
  readonly autor: { readonly nombre: string; readonly rol: string }
}

/** The last one of each entity in a corte. */
export async function findUltimasLlamadas(
  db: Db,
  alcance: Alcance,
  { instrumento, vigencia, corte }: ClaveCorte,
): Promise<ReadonlyMap<CodigoEntidad, Llamada>> {
  const filas = await consulta(db)
    .distinctOn('r.entidad')
    .select('r.entidad')
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '=', vigencia)
    .where('r.corte', '=', corte)
    .where(dentroDe(alcance))
    .orderBy('r.entidad')
    .orderBy('r.en', 'desc')
    .execute()
  return new Map(filas.map(({ entidad, ...fila }) => [entidad, toLlamada(fila)]))
}

/** Those of an entity in a corte, newest first. */
export async function findLlamadas(db: Db, alcance: Alcance, clave: ClaveReporte, { desde, cuantas }: Tramo) {
  assertAlcance(alcance, clave.entidad)
  const { entidad, instrumento, vigencia, corte } = clave
  const suyas = consulta(db)
    .where('r.entidad', '=', entidad)
    .where('r.instrumento', '=', instrumento)
    .where('r.vigencia', '=', vigencia)
    .where('r.corte', '=', corte)
  const filas = await suyas.orderBy('r.en', 'desc').orderBy('r.id').limit(cuantas).offset(desde).execute()
  const { total } = await suyas
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { filas: filas.map(toLlamada), total: Number(total) }
}

type Contacto = Llamada & ClaveReporte

type FiltroContactos = {
  readonly entidades: readonly CodigoEntidad[]
  readonly medio?: MedioLlamada | undefined
  readonly resultado?: ResultadoLlamada | undefined
  readonly vigencia?: number | undefined
  readonly corte?: number | undefined
  readonly pagina: number
  readonly tamano: number
}

/** Those with these entities, of every corte; one page, the last first. */
export async function findContactos(db: Db, alcance: Alcance, { entidades, pagina, tamano, ...f }: FiltroContactos) {
  for (const entidad of entidades) assertAlcance(alcance, entidad)
  const suyos = consulta(db)
    .where(sql<boolean>`r.entidad = any(${entidades})`)
    .$if(f.medio !== undefined, (q) => q.where('r.medio', '=', f.medio ?? ''))
    .$if(f.resultado !== undefined, (q) => q.where('r.resultado', '=', f.resultado ?? ''))
    .$if(f.vigencia !== undefined, (q) => q.where('r.vigencia', '=', f.vigencia ?? 0))
    .$if(f.corte !== undefined, (q) => q.where('r.corte', '=', f.corte ?? 0))
  const filas = await suyos
    .select(['r.entidad', 'r.instrumento', 'r.vigencia', 'r.corte'])
    .orderBy('r.en', 'desc')
    .orderBy('r.id')
    .limit(tamano)
    .offset((pagina - 1) * tamano)
    .execute()
  const { total } = await suyos
    .clearSelect()
    .select((eb) => eb.fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow()
  return { filas: filas.map(toContacto), total: Number(total) }
}

function toContacto({
  entidad,
  instrumento,
  vigencia,
  corte,
  ...fila
}: Fila & Omit<ClaveReporte, 'instrumento'> & { instrumento: string }): Contacto {
  return { ...toLlamada(fila), entidad, instrumento: instrumento as ClaveReporte['instrumento'], vigencia, corte }
}

type Tramo = { readonly desde: number; readonly cuantas: number }

export type LlamadaNueva = Omit<Llamada, 'autor' | 'en' | 'el'> & {
  /** Null: today. */
  readonly el: string | null
  readonly por: string
  readonly rol: string
  readonly en: Instante
}

/** False when it was already there: a request sent again. */
export async function insertLlamada(db: Db, alcance: Alcance, clave: ClaveReporte, nueva: LlamadaNueva) {
  assertAlcance(alcance, clave.entidad)
  const { entidad, instrumento, vigencia, corte } = clave
  const fila = await db
    .insertInto('radar_llamada')
    .values({ entidad, instrumento, vigencia, corte, ...nueva, en: isoBogota(nueva.en) })
    .onConflict((oc) => oc.column('id').doNothing())
    .returning('id')
    .executeTakeFirst()
  return fila !== undefined
}

type Fila = Omit<Llamada, 'autor' | 'medio' | 'resultado'> & Record<'medio' | 'resultado' | 'nombre' | 'rol', string>

function consulta(db: Db) {
  return db
    .selectFrom('radar_llamada as r')
    .innerJoin('cuenta as c', 'c.id', 'r.por')
    .select(['r.id', 'r.medio', 'r.con', 'r.resultado', 'r.nota', 'r.en', 'r.rol', 'c.nombre'])
    .select(sql<string>`coalesce(r.el, (r.en at time zone 'America/Bogota')::date)`.as('el'))
}

function toLlamada({ nombre, rol, medio, resultado, ...fila }: Fila): Llamada {
  return {
    ...fila,
    medio: medio as MedioLlamada,
    resultado: resultado as ResultadoLlamada,
    autor: { nombre, rol },
  }
}
