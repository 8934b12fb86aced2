// What a PDF may do besides being read: programs, attachments, forms that send themselves. None of that belongs in a document we publish.
import { inflateSync } from 'node:zlib'

/** Names that make a PDF run or carry something. Opening at a page (`OpenAction`) alone does no harm. */
const ACTIVOS = ['JavaScript', 'Launch', 'EmbeddedFile', 'EmbeddedFiles', 'RichMedia', 'ImportData', 'SubmitForm']
const ES_ACTIVO = new RegExp(`/(${ACTIVOS.join('|')})(?![A-Za-z0-9])`)
/**
 * Names so short that a picture of some megabytes holds them by chance: they count only with a value of theirs behind and nothing but
 * letters before, as where objects are written.
 */
const CORTOS = /\/(JS\s{0,20}(\(|<|\d{1,9}\s{1,20}\d{1,5}\s{1,20}R)|XFA\s{0,20}(\[|\d{1,9}\s{1,20}\d{1,5}\s{1,20}R))/g
const DE_LETRAS = /^[\n\r\t -~]*$/
const ANTES = 6
/** What the objects packed inside may take once unpacked. */
const INFLADO = 40 * 1_048_576

/** What is wrong with its insides; null when nothing is. Objects packed in streams are unpacked to look there too, up to a size. */
export function hallarActivo(
  datos: Buffer,
  texto = datos.toString('latin1'),
): 'activo' | 'incompleto' | 'desmedido' | null {
  return esActivo(texto) ? 'activo' : hallarEnEmpacados(datos, texto)
}

function esActivo(texto: string): boolean {
  const nombres = sinEscapes(texto)
  if (ES_ACTIVO.test(nombres)) return true
  // The place first and what is before it after: asking for both at once takes half a minute over sixty megabytes.
  return [...nombres.matchAll(CORTOS)].some(({ index }) =>
    DE_LETRAS.test(nombres.slice(Math.max(0, index - ANTES), index)),
  )
}

function hallarEnEmpacados(datos: Buffer, texto: string): 'activo' | 'incompleto' | 'desmedido' | null {
  let queda = INFLADO
  for (const hallado of texto.matchAll(/\/ObjStm(?![A-Za-z0-9])/g)) {
    const comienza = inicioDeFlujo(texto, hallado.index)
    if (comienza === null) return 'incompleto'
    const dicho = inflar(datos.subarray(comienza), queda)
    if (dicho === 'desmedido') return dicho
    if (dicho === null) continue
    queda -= dicho.length
    if (esActivo(dicho.toString('latin1'))) return 'activo'
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
export function sinEscapes(texto: string): string {
  return texto.replace(/#([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
