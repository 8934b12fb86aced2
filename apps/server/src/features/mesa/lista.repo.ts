import type { ClaveReporte } from '@kpt/domain/reportes'
import type { GrupoLista, RespuestaLista, VersionLista } from '@kpt/domain/revision'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { type Alcance, assertAlcance } from '../../platform/http/index.ts'
import { type ClaveVersion, soloClave } from './riesgo.repo.ts'

export type ListaRevision = VersionLista & { readonly cita: string; readonly exigida: boolean }

export type ItemLista = {
  readonly clave: string
  readonly grupo: GrupoLista
  readonly texto: string
  readonly cita: string
}

export type RespuestaDada = {
  readonly item: string
  readonly respuesta: RespuestaLista
  readonly nota: string
  readonly en: string
  readonly autor: { readonly nombre: string; readonly rol: string }
}

export async function findListas(db: Db, instrumento: ClaveReporte['instrumento']): Promise<ListaRevision[]> {
  return await db
    .selectFrom('lista_version')
    .select(['version', 'desde', 'hasta', 'cita', 'exigida'])
    .where('instrumento', '=', instrumento)
    .orderBy('desde', 'desc')
    .execute()
}

export async function findItems(db: Db, version: string): Promise<ItemLista[]> {
  const filas = await db
    .selectFrom('lista_item')
    .select(['clave', 'grupo', 'texto', 'cita'])
    .where('version', '=', version)
    .orderBy('orden')
    .execute()
  return filas.map((f) => ({ ...f, grupo: f.grupo as GrupoLista }))
}

/** The last answer to each item, of a team on a version. */
export async function findRespuestas(
  db: Db,
  alcance: Alcance,
  cuerpo: string,
  clave: ClaveVersion,
): Promise<RespuestaDada[]> {
  assertAlcance(alcance, clave.entidad)
  const filas = await db
    .selectFrom('lista_respuesta as r')
    .innerJoin('cuenta as c', 'c.id', 'r.por')
    .distinctOn('r.item')
    .select(['r.item', 'r.respuesta', 'r.nota', 'r.en', 'r.rol', 'c.nombre'])
    .where('r.entidad', '=', clave.entidad)
    .where('r.instrumento', '=', clave.instrumento)
    .where('r.vigencia', '=', clave.vigencia)
    .where('r.corte', '=', clave.corte)
    .where('r.version', '=', clave.version)
    .where('r.cuerpo', '=', cuerpo)
    .orderBy('r.item')
    .orderBy('r.n', 'desc')
    .execute()
  return filas.map(({ nombre, rol, respuesta, ...f }) => ({
    ...f,
    respuesta: respuesta as RespuestaLista,
    autor: { nombre, rol },
  }))
}

export async function insertRespuesta(
  db: Db,
  alcance: Alcance,
  clave: ClaveVersion,
  {
    en,
    ...nueva
  }: Omit<RespuestaDada, 'en' | 'autor'> & {
    readonly lista: string
    readonly cuerpo: string
    readonly por: string
    readonly rol: string
    readonly en: Instante
  },
): Promise<void> {
  assertAlcance(alcance, clave.entidad)
  await db
    .insertInto('lista_respuesta')
    .values({ ...soloClave(clave), ...nueva, en: isoBogota(en) })
    .execute()
}
