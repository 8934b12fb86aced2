import type { ClaveReporte } from '@kpt/domain/reportes'
import { MAXIMO_EVIDENCIA } from '@kpt/domain/seguimiento'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { type Carga, cargaVisible, crearCarga, descartarCarga, findCarga, recibirTrozo } from '../cargas/index.ts'
import { exigirEscritura } from '../reportes/index.ts'

type Declarado = { readonly clase: 'archivo' | 'foto'; readonly nombre: string; readonly bytes: number }

/** Declares a file that will come in chunks. Nobody uploads for minutes what the report would not take. */
export async function declarar(actor: Actor, clave: ClaveReporte, { clase, nombre, bytes }: Declarado) {
  await exigirEscritura(actor, clave, [])
  return crearCarga(actor, clave.entidad, { destino: 'evidencia', nombre, bytes }, { maximo: MAXIMO_EVIDENCIA[clase] })
}

export async function verCarga(actor: Actor, { entidad }: ClaveReporte, id: string) {
  return cargaVisible(await exigirCarga(actor, entidad, id))
}

export async function recibir(
  actor: Actor,
  { entidad }: ClaveReporte,
  carga: string,
  trozo: number,
  contenido: Uint8Array,
) {
  await exigirCarga(actor, entidad, carga)
  return recibirTrozo(actor, entidad, { carga, trozo, contenido })
}

export async function descartar(actor: Actor, { entidad }: ClaveReporte, carga: string) {
  await exigirCarga(actor, entidad, carga)
  return descartarCarga(actor, entidad, carga)
}

/** Only uploads of evidence: whoever writes in a report does not touch those of the plan. */
export async function exigirCarga({ db, alcance }: Actor, entidad: string, id: string): Promise<Carga> {
  const carga = await findCarga(db, alcance, entidad, id)
  return carga?.destino === 'evidencia' ? carga : rechazar('carga.no_existe', {})
}
