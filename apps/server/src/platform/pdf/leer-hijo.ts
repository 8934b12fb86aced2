// Entry of the process that reads one PDF: what to do, limits and first page in; one JSON message per line on the standard output.
import { readFileSync, statSync } from 'node:fs'
import type { RechazoPdf } from '@kpt/domain/planes'
import { getDocument } from 'unpdf/pdfjs'
import { hallarActivo } from './activo.ts'
import type { LimitesPdf } from './limites.ts'
import type { MensajePdf } from './mensajes.ts'

type Documento = Awaited<ReturnType<typeof getDocument>['promise']>
export type PedidoPdf = { readonly que: 'revisar' | 'leer'; readonly desde: number; readonly limites: LimitesPdf }

const [ruta = '', pedido = '{}'] = process.argv.slice(2)
await atender(ruta, JSON.parse(pedido) as PedidoPdf)

async function atender(archivo: string, { que, desde, limites }: PedidoPdf): Promise<void> {
  try {
    if (statSync(archivo).size > limites.bytesArchivo) return decir({ tipo: 'rechazado', codigo: 'pdf_muy_grande' })
    const datos = readFileSync(archivo)
    const falta = que === 'revisar' ? faltaPorFuera(datos) : null
    if (falta) return decir({ tipo: 'rechazado', codigo: falta })
    const documento = await abrir(datos)
    if (documento.numPages > limites.paginas) return decir({ tipo: 'rechazado', codigo: 'pdf_muchas_paginas' })
    if (que === 'revisar' && (await documento.hasJSActions())) return decir({ tipo: 'rechazado', codigo: 'pdf_activo' })
    decir({ tipo: 'abierto', paginas: documento.numPages })
    if (que === 'revisar') await documento.getPage(1)
    else if (!(await leerPaginas(documento, desde, limites)))
      return decir({ tipo: 'rechazado', codigo: 'pdf_muy_grande' })
    decir({ tipo: 'fin' })
  } catch (error) {
    decir({ tipo: 'rechazado', codigo: codigoDe(error), fallo: String(error).slice(0, 300) })
  }
}

/** What its bytes tell before anything is opened. Readers accept the mark of the beginning within the first kilobyte. */
function faltaPorFuera(datos: Buffer): RechazoPdf | null {
  if (!datos.subarray(0, 1024).includes('%PDF-')) return 'pdf_no_es'
  if (!datos.subarray(-4096).includes('%%EOF')) return 'pdf_incompleto'
  const hallado = hallarActivo(datos)
  return hallado && ({ activo: 'pdf_activo', incompleto: 'pdf_danado', desmedido: 'pdf_muy_grande' } as const)[hallado]
}

/** Nothing in it is run, drawn or fetched: only its structure and its letters are read. */
function abrir(datos: Buffer): Promise<Documento> {
  return getDocument({
    data: new Uint8Array(datos.buffer, datos.byteOffset, datos.length),
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    useWorkerFetch: false,
    verbosity: 0,
  }).promise
}

/** A page that cannot be read is told and the rest goes on. False when there are more letters than anybody writes. */
async function leerPaginas(documento: Documento, desde: number, limites: LimitesPdf): Promise<boolean> {
  let caracteres = 0
  for (let numero = desde; numero <= documento.numPages; numero += 1) {
    const texto = await leerPagina(documento, numero, limites).catch(() => null)
    caracteres += texto?.length ?? 0
    if (caracteres > limites.caracteres) return false
    decir({ tipo: 'pagina', numero, texto })
  }
  return true
}

async function leerPagina(documento: Documento, numero: number, { caracteresPagina }: LimitesPdf): Promise<string> {
  const pagina = await documento.getPage(numero)
  const { items } = await pagina.getTextContent()
  const texto = items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join('')
  pagina.cleanup()
  return texto.slice(0, caracteresPagina)
}

function codigoDe(error: unknown): RechazoPdf {
  return error instanceof Error && error.name === 'PasswordException' ? 'pdf_protegido' : 'pdf_danado'
}

function decir(mensaje: MensajePdf): void {
  process.stdout.write(`${JSON.stringify(mensaje)}\n`)
}
