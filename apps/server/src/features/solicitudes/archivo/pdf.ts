import type { FaltaSoporte } from '@kpt/domain/acceso'
import { hallarActivo, sinEscapes } from '../../../platform/pdf/activo.ts'

/** What is wrong with a PDF; null when nothing is. */
export function revisarPdf(datos: Buffer): FaltaSoporte | null {
  const texto = datos.toString('latin1')
  if (!/^%PDF-[12]\.\d/.test(texto)) return 'tipo'
  if (!/%%EOF[\s\0]*$/.test(texto.slice(-2048))) return 'incompleto'
  if (/\/Encrypt(?![A-Za-z0-9])/.test(sinEscapes(texto))) return 'protegido'
  return hallarActivo(datos, texto)
}
