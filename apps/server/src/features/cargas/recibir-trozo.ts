import { type Actor, rechazar } from '../../platform/http/index.ts'
import { type CargaVisible, cargaVisible } from './carga-visible.ts'
import { type DeReporte, findCargaForUpdate, updateCarga } from './cargas.repo.ts'
import { exigirEstado } from './estado.ts'
import { guardarTrozo } from './por-trozos.ts'

export type Trozo = { readonly carga: string; readonly trozo: number; readonly contenido: Uint8Array }

/** Keeps one chunk, which may come again. */
export async function recibirTrozo(
  actor: Actor,
  entidad: string,
  pedido: Trozo,
  de: DeReporte = null,
): Promise<CargaVisible> {
  const { db, alcance, ahora } = actor
  const carga = (await findCargaForUpdate(db, alcance, entidad, pedido.carga, de)) ?? rechazar('carga.no_existe', {})
  exigirEstado(carga, 'trozo')
  const recibidos = await guardarTrozo(actor, carga, pedido.trozo, pedido.contenido)
  await updateCarga(db, alcance, { entidad, id: carga.id, desde: ['recibiendo'] }, { recibidos }, ahora)
  return cargaVisible({ ...carga, recibidos })
}
