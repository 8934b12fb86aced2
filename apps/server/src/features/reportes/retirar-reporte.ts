import { type ClaveReporte, puede } from '@kpt/domain/reportes'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findSolicitudes } from './ajuste.repo.ts'
import { findCorte, situacionDelActo, sujetoDelReporte } from './corte.ts'
import { findReporteForUpdate, insertSuceso, type Reporte, updateReporte } from './reporte.repo.ts'
import { situacionDe } from './situacion.ts'

/** Takes back what was sent while no review has begun. The frozen version stays, and stops counting. */
export async function retirarReporte(actor: Actor, clave: ClaveReporte, motivo: string) {
  const { db, alcance, ahora, persona } = actor
  const corte = await findCorte(actor, clave)
  const reporte = (await findReporteForUpdate(db, alcance, clave)) ?? rechazar('reporte.no_existe', {})
  const decision = puede(situacionDe(reporte), 'retirar', 'entidad')
  if (!decision.puede) return rechazar('reporte.acto_imposible', { acto: 'retirar', estado: reporte.estado })
  // What can no longer be sent again must not be withdrawn: the entity would be left with nothing.
  const ventana = situacionDelActo(corte, 'enviar', reporte.ronda > 0, ahora)
  if (ventana !== 'abierta' && ventana !== 'recibe_extemporaneo')
    return rechazar('reporte.actividad_cerrada', { acto: 'retirar', limite: corte.plazo?.limite ?? '' })
  const { estado, version } = reporte
  await updateReporte(db, alcance, clave, {
    estado: decision.hasta,
    anterior: estado,
    ...(await loQueQueda(actor, reporte)),
  })
  const { cuenta, rol } = persona
  const suceso = { acto: 'retirar', desde: estado, hasta: decision.hasta, version, motivo, por: cuenta, rol } as const
  await insertSuceso(db, alcance, clave, { ...suceso, en: ahora })
  await registrar(db, {
    cadena: clave.entidad,
    cuenta,
    accion: 'reporte.retirar',
    sujeto: sujetoDelReporte(clave),
    hechos: { version, motivo, rol },
    en: ahora,
  })
  return { estado: decision.hasta }
}

/** The version on which adjustments were asked counts again; without a request nothing has been submitted. */
async function loQueQueda({ db, alcance }: Actor, reporte: Reporte) {
  if (reporte.ronda === 0) return { vigente: null, primer_envio_en: null, primer_envio_oportuno: null }
  const [ultima] = await findSolicitudes(db, alcance, reporte)
  return { vigente: ultima?.version ?? null }
}
