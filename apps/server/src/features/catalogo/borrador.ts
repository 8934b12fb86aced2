// A file that was read, against the last version published: what publishing it would change.
import { type CambioCatalogo, cambiosCatalogo, type EntradaBuscable, type Indice, indexar } from '@kpt/domain/catalogo'
import { enMemoria } from '../../platform/db/memoria.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { findCarga, findEquivalenciasDeCarga, findLeido } from './cargas.repo.ts'
import { parseResultado, type ResultadoCatalogo } from './resultado.ts'
import type { VersionPublicada } from './version.repo.ts'
import { indiceDe, versionesPublicadas } from './vigente.ts'

type Lector = Pick<ContextoPublico, 'db' | 'servicios'>

export type Comparacion = {
  readonly cambios: readonly CambioCatalogo[]
  /** The catalogue that would come, or came, to be searched. */
  readonly indice: Indice
  /** From the code that ceases to the one that officially takes its place. */
  readonly equivalencias: Readonly<Record<string, string>>
}

export type Borrador = Comparacion & {
  readonly leido: Extract<ResultadoCatalogo, { tipo: 'catalogo' }>
  readonly contra: VersionPublicada | null
}

/** What an upload that is ready, or was published, holds. It is kept in memory: the screens of one preview ask for it many times. */
export async function abrirBorrador(lector: Lector, id: string): Promise<Borrador> {
  const { db, servicios } = lector
  const carga = (await findCarga(db, id)) ?? rechazar('carga.no_existe', {})
  if (carga.estado !== 'lista') rechazar('carga.estado', { estado: carga.estado })
  const hecho = await enMemoria(servicios.conexion, db, `catalogo/carga/${id}`, () => preparar(lector, id))
  return { ...hecho, equivalencias: await findEquivalenciasDeCarga(db, id) }
}

async function preparar(lector: Lector, id: string): Promise<Omit<Borrador, 'equivalencias'>> {
  const { resultado } = await findLeido(lector.db, id)
  const leido = resultado === null ? null : parseResultado(resultado)
  if (leido?.tipo !== 'catalogo') throw new Error(`upload ${id} is ready without a catalogue`)
  const versiones = await versionesPublicadas(lector)
  const contra = versiones.at(-1) ?? null
  const antes = contra ? (await indiceDe(lector, contra.version)).entradas : []
  const cambios = cambiosCatalogo(antes, leido.catalogo, await idosAntesDe(lector, versiones.slice(0, -1)))
  return { leido, contra, cambios, indice: indexar(leido.catalogo) }
}

/** Every code that some of these versions had, as the last of them says it. */
export async function idosAntesDe(
  lector: Lector,
  versiones: readonly VersionPublicada[],
): Promise<ReadonlyMap<string, EntradaBuscable>> {
  const idos = new Map<string, EntradaBuscable>()
  for (const { version } of versiones)
    for (const entrada of (await indiceDe(lector, version)).entradas) idos.set(entrada.indicador, entrada)
  return idos
}
