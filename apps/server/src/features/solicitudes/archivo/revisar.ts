// What a document really is, by its bytes: a name or a declared type proves nothing. Only a PDF without programs inside, or a photo
// from its first byte to its last; whatever hangs after a photo is cut off, so that one file is never two things.
import type { FaltaSoporte } from '@kpt/domain/acceso'
import { revisarJpeg } from './jpeg.ts'
import { revisarPdf } from './pdf.ts'
import { revisarPng } from './png.ts'

export type TipoSoporte = 'application/pdf' | 'image/jpeg' | 'image/png'
export type Revisado =
  | { readonly bien: true; readonly tipo: TipoSoporte; readonly datos: Buffer }
  | { readonly bien: false; readonly falta: FaltaSoporte }

/** Pixels on a side and in all: more is not a photo of a paper. */
const LADO = 20_000
const PIXELES = 120_000_000

export function revisarArchivo(datos: Buffer): Revisado {
  if (datos.length === 0) return { bien: false, falta: 'vacio' }
  if (datos.subarray(0, 5).equals(Buffer.from('%PDF-'))) {
    const falta = revisarPdf(datos)
    return falta ? { bien: false, falta } : { bien: true, tipo: 'application/pdf', datos }
  }
  if (datos.readUIntBE(0, Math.min(3, datos.length)) === 0xffd8ff) return foto('image/jpeg', datos, revisarJpeg(datos))
  if (datos.subarray(0, 8).equals(FIRMA_PNG)) return foto('image/png', datos, revisarPng(datos))
  return { bien: false, falta: 'tipo' }
}

/** Where a photo ends and how large it is; null when it is broken. */
export type Foto = { readonly fin: number; readonly ancho: number; readonly alto: number }

function foto(tipo: TipoSoporte, datos: Buffer, leida: Foto | null): Revisado {
  if (!leida || leida.ancho === 0 || leida.alto === 0) return { bien: false, falta: 'incompleto' }
  const { ancho, alto, fin } = leida
  if (ancho > LADO || alto > LADO || ancho * alto > PIXELES) return { bien: false, falta: 'desmedido' }
  return { bien: true, tipo, datos: datos.subarray(0, fin) }
}

const FIRMA_PNG = Buffer.from('89504e470d0a1a0a', 'hex')
