import { type Actor, rechazar } from '../../platform/http/index.ts'
import type { Carga } from './cargas.repo.ts'
import { trozosDe } from './trozos.ts'

export type Unida = { readonly ruta: string; readonly sha256: string; readonly bytes: number }

/** All the chunks of an upload as one file; refuses while some are missing. */
export async function unirCarga({ servicios: { almacen } }: Pick<Actor, 'servicios'>, carga: Carga): Promise<Unida> {
  const total = trozosDe(carga.bytes)
  const llegados = new Set(await almacen.trozosDe(carga.id))
  const faltan = Array.from({ length: total }, (_, trozo) => trozo).filter((trozo) => !llegados.has(trozo))
  if (faltan.length > 0) rechazar('carga.incompleta', { faltan: String(faltan.length) })
  const unida = await almacen.unirTrozos(carga.id, total)
  if (unida.bytes !== carga.bytes) throw new Error(`upload ${carga.id}: ${unida.bytes} bytes joined of ${carga.bytes}`)
  return unida
}
