// The piece that is being written lives in the address: `pregunta/trd_meses`, `seccion/rendicion`, `datos`.
import type { FaltaCuestionario } from '@kpt/domain/gestionweb'

export const piezaPregunta = (clave: string) => `pregunta/${clave}`
export const piezaSeccion = (clave: string) => `seccion/${clave}`
export const piezaPuntaje = (indicador: string) => `puntaje/${indicador}`

/** Where a fault is mended; null when it is of the whole. */
export function piezaDeFalta(falta: FaltaCuestionario, preguntas: ReadonlySet<string>): string | null {
  if (falta.codigo === 'sin_aprobacion') return 'aprobacion'
  if (falta.codigo === 'condiciones_en_circulo') return piezaPregunta(falta.claves[0] ?? '')
  if (!('clave' in falta)) return null
  if (falta.codigo === 'expresion' || falta.codigo === 'expresion_no_decide')
    return falta.lugar === 'puntaje' ? piezaPuntaje(falta.clave) : piezaPregunta(falta.clave)
  return preguntas.has(falta.clave) ? piezaPregunta(falta.clave) : null
}
