import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import type { ClaseRespuesta } from '@kpt/domain/revision'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findEvidenciasDe } from '../evidencia/index.ts'
import { exigirReparto, insertRespuesta, type Solicitud } from '../reportes/index.ts'
import { lugaresDeVersion } from './lugares-de-version.ts'
import { exigirRonda } from './ronda-abierta.ts'

type Respuesta = {
  readonly ronda: number
  readonly meta: string
  readonly clase: ClaseRespuesta
  readonly texto: string
  readonly evidencias: readonly string[]
}

/** Replies about one meta of the open request. Replying again corrects the reply; every one is kept. */
export async function responderAjuste(actor: Actor, clave: ClaveReporte, respuesta: Respuesta) {
  const { db, alcance, ahora, persona } = actor
  const { cuenta, rol } = persona
  const { solicitud } = await exigirRonda(actor, clave, respuesta.ronda)
  await exigirMeta(actor, clave, solicitud, respuesta.meta)
  await exigirReparto(actor, clave, [respuesta.meta])
  const evidencias = [...new Set(respuesta.evidencias)].sort()
  await exigirEvidencias(actor, clave, evidencias)
  await insertRespuesta(db, alcance, clave, { ...respuesta, evidencias }, { cuenta, rol, en: ahora })
  await registrar(db, {
    cadena: clave.entidad,
    cuenta,
    accion: 'reporte.responder_ajuste',
    sujeto: sujetoDelReporte(clave),
    hechos: { ...respuesta, evidencias, rol },
    en: ahora,
  })
  return cuentaDe(solicitud, respuesta.meta)
}

/** What the request named; in a general one, whatever the version reported on. */
async function exigirMeta(actor: Actor, clave: ClaveReporte, solicitud: Solicitud, meta: string): Promise<void> {
  if (solicitud.metas.some((m) => m.meta === meta)) return
  if (solicitud.general && (await lugaresDeVersion(actor, clave, solicitud.version)).has(meta)) return
  rechazar('ajustes.meta_desconocida', { meta })
}

/** Of this entity, and not withdrawn. */
async function exigirEvidencias({ db, alcance }: Actor, clave: ClaveReporte, ids: readonly string[]): Promise<void> {
  const hay = (await findEvidenciasDe(db, alcance, clave, ids)).filter((e) => e.retirada === null)
  if (hay.length < ids.length) rechazar('evidencia.no_existe', {})
}

function cuentaDe({ metas, respuestas }: Solicitud, recien: string) {
  const respondidas = new Set([...respuestas.map((r) => r.meta), recien])
  if (metas.length === 0) return { respondidas: 1, pedidas: 1 }
  return { respondidas: metas.filter((m) => respondidas.has(m.meta)).length, pedidas: metas.length }
}
