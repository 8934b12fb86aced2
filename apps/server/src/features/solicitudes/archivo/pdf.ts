import { inflateSync } from 'node:zlib'
import type { FaltaSoporte } from '@kpt/domain/acceso'

/** Names of a PDF that make it run or carry something. Opening at a page (`OpenAction`) alone does no harm. */
const ACTIVOS = [
  'JavaScript',
  'JS',
  'Launch',
  'EmbeddedFile',
  'EmbeddedFiles',
  'RichMedia',
  'XFA',
  'ImportData',
  'SubmitForm',
]
const ES_ACTIVO = new RegExp(`/(${ACTIVOS.join('|')})(?![A-Za-z0-9])`)
/** What the objects packed inside may take once unpacked. */
const INFLADO = 40 * 1_048_576

/** What is wrong with a PDF; null when nothing is. Objects packed in streams are unpacked to look inside, up to a size. */
export function revisarPdf(datos: Buffer): FaltaSoporte | null {
  const texto = datos.toString('latin1')
  if (!/^%PDF-[12]\.\d/.test(texto)) return 'tipo'
  if (!/%%EOF[\s\0]*$/.test(texto.slice(-2048))) return 'incompleto'
  const nombres = sinEscapes(texto)
  if (/\/Encrypt(?![A-Za-z0-9])/.test(nombres)) return 'protegido'
  if (ES_ACTIVO.test(nombres)) return 'activo'
  return revisarEmpacados(datos, texto)
}

function revisarEmpacados(datos: Buffer, texto: string): FaltaSoporte | null {
  let queda = INFLADO
  for (const hallado of texto.matchAll(/\/ObjStm(?![A-Za-z0-9])/g)) {
    const comienza = inicioDeFlujo(texto, hallado.index)
    if (comienza === null) return 'incompleto'
    const dicho = inflar(datos.subarray(comienza), queda)
    if (dicho === 'desmedido') return dicho
    if (dicho === null) continue
    queda -= dicho.length
    if (ES_ACTIVO.test(sinEscapes(dicho.toString('latin1')))) return 'activo'
  }
  return null
}

/** First byte after the word `stream` that follows the dictionary. */
function inicioDeFlujo(texto: string, desde: number): number | null {
  const i = texto.indexOf('stream', desde)
  if (i === -1) return null
  const tras = texto.charCodeAt(i + 6) === 13 ? i + 7 : i + 6
  return texto.charCodeAt(tras) === 10 ? tras + 1 : tras
}

/** Null when it is not packed with deflate: then its names stood in plain sight. */
function inflar(datos: Buffer, maximo: number): Buffer | 'desmedido' | null {
  try {
    return inflateSync(datos, { maxOutputLength: Math.max(1, maximo) })
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'desmedido' : null
  }
}

/** A name may be written with any of its letters as `#4A`. */
function sinEscapes(texto: string): string {
  return texto.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
