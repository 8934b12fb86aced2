import { LUGAR_REPORTE } from '@kpt/domain/reportes'

/** The thread that somebody means: a meta by its whole number or by its last figures, or the report. Null when it is none of them. */
export function lugarEscrito(entidad: string, escrito: string): string | null {
  const texto = escrito.trim().toUpperCase()
  if (texto === LUGAR_REPORTE.toUpperCase()) return LUGAR_REPORTE
  const cifras = /^(?:(\d{2}|\d{5})-)?(?:M-)?(\d{1,6})$/.exec(texto)
  if (!cifras || (cifras[1] !== undefined && cifras[1] !== entidad)) return null
  return `${entidad}-M-${(cifras[2] ?? '').padStart(4, '0')}`
}
