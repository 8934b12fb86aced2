import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { type ClaveReporte, isEditable } from '@kpt/domain/reportes'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import {
  exigirReparto,
  findCorte,
  findReporteForUpdate,
  findSolicitudes,
  insertRespuesta,
  type Solicitud,
} from '../reportes/index.ts'
import { metasDeVersion } from './metas-de-version.ts'

type Respuesta = { readonly ronda: number; readonly meta: string; readonly texto: string }

/** Replies about one meta of the open request. Replying again corrects the reply; every one is kept. */
export async function responderAjuste(actor: Actor, clave: ClaveReporte, respuesta: Respuesta) {
  const { db, alcance, ahora, persona } = actor
  const { cuenta, rol } = persona
  await findCorte(actor, clave)
  const reporte = (await findReporteForUpdate(db, alcance, clave)) ?? rechazar('reporte.no_existe', {})
  if (!isEditable(reporte.estado)) rechazar('reporte.no_editable', { estado: reporte.estado })
  const [ultima] = await findSolicitudes(db, alcance, clave)
  if (ultima?.ronda !== respuesta.ronda) return rechazar('ajustes.ronda_no_existe', { ronda: String(respuesta.ronda) })
  await exigirMeta(actor, clave, ultima, respuesta.meta)
  await exigirReparto(actor, clave, [respuesta.meta])
  await insertRespuesta(db, alcance, clave, respuesta, { cuenta, rol, en: ahora })
  await registrar(db, {
    cadena: clave.entidad,
    cuenta,
    accion: 'reporte.responder_ajuste',
    sujeto: sujetoDelReporte(clave),
    hechos: { ...respuesta, rol },
    en: ahora,
  })
  return cuentaDe(ultima, respuesta.meta)
}

/** What the request named; in a general one, whatever the version reported on. */
async function exigirMeta(actor: Actor, clave: ClaveReporte, solicitud: Solicitud, meta: string): Promise<void> {
  if (solicitud.metas.some((m) => m.meta === meta)) return
  if (solicitud.general && (await metasDeVersion(actor, clave, solicitud.version)).has(meta)) return
  rechazar('ajustes.meta_desconocida', { meta })
}

function cuentaDe({ metas, respuestas }: Solicitud, recien: string) {
  const respondidas = new Set([...respuestas.map((r) => r.meta), recien])
  if (metas.length === 0) return { respondidas: 1, pedidas: 1 }
  return { respondidas: metas.filter((m) => respondidas.has(m.meta)).length, pedidas: metas.length }
}
