import type { ClaveReporte } from '@kpt/domain/reportes'
import type { Hallazgo } from '@kpt/domain/shared'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { type Carga, findCarga, findResultado } from '../cargas/index.ts'
import type { Leido } from './formas/forma.ts'

/** What a confirmation did. */
export type Hecho = { readonly guardados: number; readonly conflictos: number; readonly rechazados: number }

/** What an upload keeps: what its book says and, once confirmed, what came of it; or why the file is not the book of this report. */
export type ResultadoLibro =
  | (Leido & { readonly hecho?: Hecho })
  | { readonly tipo: 'rechazo'; readonly hallazgos: readonly Hallazgo[] }

export type LibroCargado = { readonly carga: Carga; readonly resultado: ResultadoLibro | null }

/** An upload of this corte with what was read in it; null while it is not read. */
export async function findLibro(
  { db, alcance }: Pick<Actor, 'db' | 'alcance'>,
  clave: ClaveReporte,
  id: string,
): Promise<LibroCargado> {
  const carga = (await findCarga(db, alcance, clave.entidad, id, clave)) ?? rechazar('carga.no_existe', {})
  const leida = carga.estado === 'lista' || carga.estado === 'rechazada' || carga.estado === 'confirmada'
  const texto = leida ? await findResultado(db, alcance, clave.entidad, id) : null
  return { carga, resultado: texto === null ? null : (JSON.parse(texto) as ResultadoLibro) }
}

/** The same, of a book that was read whole. */
export async function findLeido(quien: Pick<Actor, 'db' | 'alcance'>, clave: ClaveReporte, id: string) {
  const { carga, resultado } = await findLibro(quien, clave, id)
  if (resultado?.tipo !== 'libro') return rechazar('carga.estado', { estado: carga.estado })
  return { carga, leido: resultado }
}
