import { type ClaveReporte, puede } from '@kpt/domain/reportes'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findSolicitudes } from './ajuste.repo.ts'
import { asentarActo } from './asentar.ts'
import { findCorte, limiteDelEnvio, situacionDelActo } from './corte.ts'
import { type CambiosReporte, findReporteForUpdate, type Reporte } from './reporte.repo.ts'
import { situacionDe } from './situacion.ts'

/** Takes back what was sent while no review has begun. The frozen version stays, and stops counting. */
export async function retirarReporte(actor: Actor, clave: ClaveReporte, motivo: string) {
  const { db, alcance, ahora } = actor
  const corte = await findCorte(actor, clave)
  const reporte = (await findReporteForUpdate(db, alcance, clave)) ?? rechazar('reporte.no_existe', {})
  const decision = puede(situacionDe(reporte, corte, ahora), 'retirar', 'entidad')
  if (!decision.puede) return rechazar('reporte.acto_imposible', { acto: 'retirar', estado: reporte.estado })
  // What can no longer be sent again must not be withdrawn: the entity would be left with nothing.
  const ventana = situacionDelActo(corte, 'enviar', reporte.ronda > 0, ahora)
  if (ventana !== 'abierta' && ventana !== 'recibe_extemporaneo')
    return rechazar('reporte.actividad_cerrada', { acto: 'retirar', limite: limiteDelEnvio(corte, reporte.ronda > 0) })
  await asentarActo(actor, reporte, {
    ...{ acto: 'retirar', hasta: decision.hasta, version: reporte.version, motivo },
    cambios: await loQueQueda(actor, reporte),
  })
  return { estado: decision.hasta }
}

/** The version on which adjustments were asked counts again; without a request nothing has been submitted. */
async function loQueQueda({ db, alcance }: Actor, reporte: Reporte): Promise<CambiosReporte> {
  if (reporte.ronda === 0) return { vigente: null, primer_envio_en: null, primer_envio_oportuno: null }
  const [ultima] = await findSolicitudes(db, alcance, reporte)
  return { vigente: ultima?.version ?? null }
}
