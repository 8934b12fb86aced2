import type { FaltaEnvio } from '@kpt/domain/reportes'

const METAS_QUE_SE_ENLAZAN = 50

/** What is missing as it travels: the first metas to link to, and how many there are. */
export function faltasVisibles(faltas: readonly FaltaEnvio[]) {
  return faltas.map((falta) => {
    const metas = 'faltan' in falta ? falta.faltan : 'metas' in falta ? falta.metas : []
    return {
      codigo: falta.codigo,
      cuantas: metas.length,
      metas: metas.slice(0, METAS_QUE_SE_ENLAZAN),
      detalles: 'general' in falta ? { general: String(falta.general) } : {},
    }
  })
}
