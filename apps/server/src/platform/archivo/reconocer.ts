// What a file is by its bytes; its name says nothing.
import { open } from 'node:fs/promises'

/** `desconocido` also for what is known and admitted nowhere: a container with macros, a page, a program. */
export type ClaseArchivo =
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'webp'
  | 'docx'
  | 'xlsx'
  | 'pptx'
  | 'odt'
  | 'ods'
  | 'texto'
  | 'desconocido'

/** `nombre`: how a person is told what was uploaded. */
export type TipoArchivo = { readonly clase: ClaseArchivo; readonly nombre: string }

const FIRMAS: readonly { readonly firma: RegExp; readonly tipo: TipoArchivo }[] = [
  { firma: /^\x89PNG\r\n/, tipo: { clase: 'png', nombre: 'imagen PNG' } },
  { firma: /^\xff\xd8\xff/, tipo: { clase: 'jpeg', nombre: 'imagen JPEG' } },
  { firma: /^RIFF[\s\S]{4}WEBP/, tipo: { clase: 'webp', nombre: 'imagen WebP' } },
  { firma: /^[\s\S]{4}ftyp(heic|heix|mif1|avif)/, tipo: { clase: 'desconocido', nombre: 'imagen HEIC o AVIF' } },
  { firma: /^\xd0\xcf.\xe0\xa1\xb1/s, tipo: { clase: 'desconocido', nombre: 'Word o Excel antiguo' } },
  { firma: /^(MZ|.ELF|#!)/s, tipo: { clase: 'desconocido', nombre: 'programa' } },
  {
    firma: /^(\xef\xbb\xbf)?\s*<(!doctype|html|svg|\?xml|script)/i,
    tipo: { clase: 'desconocido', nombre: 'página web' },
  },
]

/** By the beginning alone: tells a PDF from the rest. A PDF begins with `%PDF-` within its first kilobyte, as readers accept. */
export async function reconocerComienzo(ruta: string): Promise<TipoArchivo> {
  const archivo = await open(ruta)
  try {
    const { buffer, bytesRead } = await archivo.read(Buffer.alloc(COMIENZO), 0, COMIENZO, 0)
    const comienzo = buffer.toString('latin1', 0, bytesRead)
    if (comienzo.startsWith(ZIP)) return { clase: 'desconocido', nombre: 'ZIP, Word o Excel' }
    return porFirma(comienzo) ?? DESCONOCIDO
  } finally {
    await archivo.close()
  }
}

/** By all of it: office documents are told apart by what is inside them, and text by having nothing else. */
export function reconocer(datos: Buffer): TipoArchivo {
  const comienzo = datos.toString('latin1', 0, COMIENZO)
  if (comienzo.startsWith(ZIP)) return reconocerZip(datos, comienzo)
  return porFirma(comienzo) ?? (isTexto(datos) ? { clase: 'texto', nombre: 'texto' } : DESCONOCIDO)
}

const COMIENZO = 1024
const ZIP = 'PK\u0003\u0004'
const DESCONOCIDO: TipoArchivo = { clase: 'desconocido', nombre: 'desconocido' }

function porFirma(comienzo: string): TipoArchivo | null {
  const conocida = FIRMAS.find(({ firma }) => firma.test(comienzo))
  if (conocida) return conocida.tipo
  return comienzo.includes('%PDF-') ? { clase: 'pdf', nombre: 'PDF' } : null
}

const OPENDOCUMENT = /^[\s\S]{30}mimetypeapplication\/vnd\.oasis\.opendocument\.(text|spreadsheet)PK/

/** The names of what a zip holds are in the clear. Nothing is inflated. */
function reconocerZip(datos: Buffer, comienzo: string): TipoArchivo {
  if (datos.includes('vbaProject.bin')) return { clase: 'desconocido', nombre: 'documento con macros' }
  const abierto = OPENDOCUMENT.exec(comienzo)?.[1]
  if (abierto)
    return abierto === 'text' ? { clase: 'odt', nombre: 'OpenDocument' } : { clase: 'ods', nombre: 'OpenDocument' }
  if (datos.includes('[Content_Types].xml')) {
    if (datos.includes('word/document.xml')) return { clase: 'docx', nombre: 'Word' }
    if (datos.includes('xl/workbook.xml')) return { clase: 'xlsx', nombre: 'Excel' }
    if (datos.includes('ppt/presentation.xml')) return { clase: 'pptx', nombre: 'PowerPoint' }
  }
  return { clase: 'desconocido', nombre: 'ZIP' }
}

/** No control characters but tabs and line breaks. UTF-8 or of one byte a character: both are read as text. */
function isTexto(datos: Buffer): boolean {
  return datos.length > 0 && !datos.some((byte) => byte < 9 || (byte > 13 && byte < 32) || byte === 127)
}
