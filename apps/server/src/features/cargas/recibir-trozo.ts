import { type Actor, rechazar } from '../../platform/http/index.ts'
import { type CargaVisible, cargaVisible } from './carga-visible.ts'
import { type DeReporte, findCargaForUpdate, updateCarga } from './cargas.repo.ts'
import { exigirEstado } from './estado.ts'
import { bytesDeTrozo } from './trozos.ts'

export type Trozo = { readonly carga: string; readonly trozo: number; readonly contenido: Uint8Array }

/** Keeps one chunk. Chunks may come in any order and again: what counts is what is on disk. */
export async function recibirTrozo(
  actor: Actor,
  entidad: string,
  pedido: Trozo,
  de: DeReporte = null,
): Promise<CargaVisible> {
  const { db, alcance, ahora, servicios } = actor
  const carga = (await findCargaForUpdate(db, alcance, entidad, pedido.carga, de)) ?? rechazar('carga.no_existe', {})
  exigirEstado(carga, 'trozo')
  const esperado = bytesDeTrozo(carga.bytes, pedido.trozo)
  const recibido = pedido.contenido.length
  if (recibido !== esperado || esperado === 0) {
    rechazar('carga.trozo', { esperado: String(esperado), recibido: String(recibido) })
  }
  await servicios.almacen.guardarTrozo(carga.id, pedido.trozo, pedido.contenido)
  const llegados = await servicios.almacen.trozosDe(carga.id)
  const recibidos = llegados.reduce((suma, trozo) => suma + bytesDeTrozo(carga.bytes, trozo), 0)
  await updateCarga(db, alcance, { entidad, id: carga.id, desde: ['recibiendo'] }, { recibidos }, ahora)
  return cargaVisible({ ...carga, recibidos })
}
