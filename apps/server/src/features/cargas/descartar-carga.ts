import { type Actor, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { type CargaVisible, cargaVisible } from './carga-visible.ts'
import { type DeReporte, findCargaForUpdate, updateCarga } from './cargas.repo.ts'
import { soltarCarga } from './encargos.ts'
import { exigirEstado } from './estado.ts'

/** Gives up an upload that was not confirmed; its chunks go once this commits. */
export async function descartarCarga(
  actor: Actor,
  entidad: string,
  id: string,
  de: DeReporte = null,
): Promise<CargaVisible> {
  const { db, alcance, ahora } = actor
  const carga = (await findCargaForUpdate(db, alcance, entidad, id, de)) ?? rechazar('carga.no_existe', {})
  exigirEstado(carga, 'descarte')
  const cambio = { estado: 'descartada', progreso: null, resultado: null } as const
  await updateCarga(db, alcance, { entidad, id, desde: [carga.estado] }, cambio, ahora)
  await encolar(db, soltarCarga, { entidad, carga: id })
  return cargaVisible({ ...carga, ...cambio })
}
