// A receipt checked with nothing but itself: link by link, until the first that does not hold.
import { createHash } from 'node:crypto'
import { parseDocumentoGestion } from '@kpt/domain/gestionweb'
import {
  cabeceraCuadra,
  type HechosConstancia,
  parseConstancia,
  reciboCuadra,
  textoConstancia,
} from '@kpt/domain/reportes'
import { parseDocumento } from '@kpt/domain/seguimiento'
import type { ESLABONES_CONSTANCIA } from '@kpt/textos'
import { leerAdjuntoPdf } from '../../platform/pdf/index.ts'
import { selloDe } from './armar.ts'
import { ADJUNTO, dibujarConstancia } from './pdf.ts'

type Eslabon = keyof typeof ESLABONES_CONSTANCIA

/** Links that hold, and the first that does not with its place from 1. */
export type Comprobada = {
  readonly eslabones: number
  readonly falla: { readonly n: number; readonly cual: Eslabon } | null
  readonly hechos: HechosConstancia | null
}

type Paso = readonly [cual: Eslabon, vale: () => boolean | Promise<boolean>]

/** The PDF: what it carries inside, its number, and the whole document drawn again from its facts and compared byte by byte. */
export async function comprobarPdf(datos: Buffer): Promise<Comprobada> {
  const texto = await leerAdjuntoPdf(datos, ADJUNTO)
  const hechos = texto === null ? null : parseConstancia(texto)
  return recorrer(hechos, (suyos) => [
    ['recibo', () => reciboCuadra(suyos)],
    ['dibujo', async () => datos.equals(await dibujarConstancia(suyos))],
  ])
}

/** The proof: facts, seal over them, and the frozen text with the fingerprint that the facts name. */
export async function comprobarPrueba(texto: string): Promise<Comprobada> {
  const { constancia, sello, contenido } = leer(texto)
  const hechos = parseConstancia(textoDe(constancia))
  return recorrer(hechos, (suyos) => [
    ['sello', () => selloDe(suyos) === sello],
    ['recibo', () => reciboCuadra(suyos)],
    ['contenido', () => createHash('sha256').update(contenido).digest('hex') === suyos.sha256],
    ['cabecera', () => cabeceraDice(contenido, suyos)],
  ])
}

async function recorrer(
  hechos: HechosConstancia | null,
  pasos: (hechos: HechosConstancia) => Paso[],
): Promise<Comprobada> {
  if (!hechos) return { eslabones: 0, falla: { n: 1, cual: 'hechos' }, hechos }
  let eslabones = 1
  for (const [cual, vale] of pasos(hechos)) {
    if (!(await vale())) return { eslabones, falla: { n: eslabones + 1, cual }, hechos }
    eslabones += 1
  }
  return { eslabones, falla: null, hechos }
}

function cabeceraDice(contenido: string, hechos: HechosConstancia): boolean {
  const documento = hechos.formato === 1 ? parseDocumento(contenido) : parseDocumentoGestion(contenido)
  return documento !== null && cabeceraCuadra(hechos, documento)
}

function leer(texto: string): { constancia: unknown; sello: unknown; contenido: string } {
  try {
    const { constancia, sello, contenido } = JSON.parse(texto)
    return { constancia, sello, contenido: String(contenido) }
  } catch {
    return { constancia: null, sello: null, contenido: '' }
  }
}

/** Whatever it is, as it would be sealed; what cannot be is no receipt. */
function textoDe(json: unknown): string {
  try {
    return textoConstancia(json as HechosConstancia)
  } catch {
    return ''
  }
}
