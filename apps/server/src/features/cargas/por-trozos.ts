// What every upload does with its chunks: the rows are of each feature, the files are of all.
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { bytesDeTrozo, trozosDe } from './trozos.ts'

type Lugar = Pick<ContextoTerritorial, 'servicios'>
type Declarada = { readonly id: string; readonly bytes: number }

const MB = 1_048_576

export function exigirTamano(bytes: number, maximo: number): void {
  if (bytes > maximo) rechazar('carga.muy_grande', { maximo: `${maximo / MB} MB` })
}

/** Names come from anybody's disk: what cannot be seen or stored is replaced. */
export const nombreDeArchivo = (nombre: string): string => nombre.replace(/\p{Cc}/gu, '_')

/** Keeps a chunk; answers how many bytes have come. Chunks may come in any order and again: what counts is what is on disk. */
export async function guardarTrozo(
  { servicios: { almacen } }: Lugar,
  { id, bytes }: Declarada,
  trozo: number,
  contenido: Uint8Array,
): Promise<number> {
  const esperado = bytesDeTrozo(bytes, trozo)
  if (contenido.length !== esperado || esperado === 0)
    rechazar('carga.trozo', { esperado: String(esperado), recibido: String(contenido.length) })
  await almacen.guardarTrozo(id, trozo, contenido)
  const llegados = await almacen.trozosDe(id)
  return llegados.reduce((suma, llegado) => suma + bytesDeTrozo(bytes, llegado), 0)
}

export type Unida = { readonly ruta: string; readonly sha256: string; readonly bytes: number }

/** All the chunks as one file; refuses while some are missing. */
export async function unirTrozos({ servicios: { almacen } }: Lugar, { id, bytes }: Declarada): Promise<Unida> {
  const total = trozosDe(bytes)
  const llegados = new Set(await almacen.trozosDe(id))
  const faltan = Array.from({ length: total }, (_, trozo) => trozo).filter((trozo) => !llegados.has(trozo))
  if (faltan.length > 0) rechazar('carga.incompleta', { faltan: String(faltan.length) })
  const unida = await almacen.unirTrozos(id, total)
  if (unida.bytes !== bytes) throw new Error(`upload ${id}: ${unida.bytes} bytes joined of ${bytes}`)
  return unida
}
