// What every upload of the country does with its chunks: the rows are of each feature, the files are of all.
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

/** All the chunks as one file; answers its fingerprint. */
export async function unirTrozos({ servicios: { almacen } }: Lugar, { id, bytes }: Declarada): Promise<Buffer> {
  const faltan = trozosDe(bytes) - (await almacen.trozosDe(id)).length
  if (faltan > 0) rechazar('carga.incompleta', { faltan: String(faltan) })
  const { sha256 } = await almacen.unirTrozos(id, trozosDe(bytes))
  return Buffer.from(sha256, 'hex')
}
