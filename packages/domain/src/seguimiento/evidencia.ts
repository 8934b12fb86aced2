// What supports an advance: a file, a link or a photo, linked to one or several metas of a corte (rules of follow-up, "Record": `evidencias[]`).
import type { EvidenciaCitada } from '../reportes/index.ts'
import type { DecimalTexto, Fecha } from '../shared/index.ts'
import { isDecimalTexto } from '../shared/index.ts'

export { CLASES_EVIDENCIA, type ClaseEvidencia, type EvidenciaCitada } from '../reportes/index.ts'

/** What a file is, by its bytes. `seMira`: a browser shows it by itself without running anything that it carries. */
export const TIPOS_EVIDENCIA = {
  pdf: { mime: 'application/pdf', extension: 'pdf', seMira: true, foto: false },
  jpeg: { mime: 'image/jpeg', extension: 'jpg', seMira: true, foto: true },
  png: { mime: 'image/png', extension: 'png', seMira: true, foto: true },
  webp: { mime: 'image/webp', extension: 'webp', seMira: true, foto: true },
  docx: {
    mime: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    seMira: false,
    foto: false,
  },
  xlsx: {
    mime: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    extension: 'xlsx',
    seMira: false,
    foto: false,
  },
  pptx: {
    mime: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    extension: 'pptx',
    seMira: false,
    foto: false,
  },
  odt: { mime: 'application/vnd.oasis.opendocument.text', extension: 'odt', seMira: false, foto: false },
  ods: { mime: 'application/vnd.oasis.opendocument.spreadsheet', extension: 'ods', seMira: false, foto: false },
  texto: { mime: 'text/plain; charset=utf-8', extension: 'csv', seMira: false, foto: false },
} as const
export type TipoEvidencia = keyof typeof TIPOS_EVIDENCIA

const MB = 1_048_576

/** Largest file by what it is said to be, in bytes: a photo of a telephone fits several times over. */
export const MAXIMO_EVIDENCIA: Readonly<Record<'archivo' | 'foto', number>> = { archivo: 50 * MB, foto: 20 * MB }

export const LARGOS_EVIDENCIA = { nombre: 200, descripcion: 1000, direccion: 2000, lugar: 200, motivo: 1000 } as const

/** One piece of evidence serves so many metas of a corte at most: a whole plan fits. */
export const METAS_POR_EVIDENCIA = 2000

export type FaltaEvidencia = 'no_admitido' | 'no_es_foto' | 'vacio'

/** Why a file cannot be evidence of this kind; null when it can. `null` as type: nobody knows what it is. */
export function faltaDelArchivo(clase: 'archivo' | 'foto', tipo: TipoEvidencia | null): FaltaEvidencia | null {
  if (tipo === null) return 'no_admitido'
  return clase === 'foto' && !TIPOS_EVIDENCIA[tipo].foto ? 'no_es_foto' : null
}

export type FaltaEnlace = 'ilegible' | 'sin_https' | 'con_clave' | 'sin_sitio'

/** A link is kept as text and never fetched. Only https, of a site with a name, without a user or a password inside. */
export function leerEnlace(escrito: string): { readonly direccion: string } | { readonly falta: FaltaEnlace } {
  const limpio = escrito.trim()
  const partes = /^([a-z][a-z0-9+.-]*):\/\/([^/?#\s]*)([^\s]*)$/i.exec(limpio)
  if (!partes || /[\p{Cc}<>"\\]/u.test(limpio)) return { falta: 'ilegible' }
  const [, esquema = '', sitio = '', resto = ''] = partes
  if (esquema.toLowerCase() !== 'https') return { falta: 'sin_https' }
  if (sitio.includes('@')) return { falta: 'con_clave' }
  if (!/^(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}(?::\d{1,5})?$/u.test(sitio))
    return { falta: 'sin_sitio' }
  return { direccion: `https://${sitio.toLowerCase()}${resto}` }
}

/** When and where a photo was taken. Degrees as exact decimals (WGS 84); null: nobody said. */
export type LugarFoto = {
  readonly tomadaEl: Fecha | null
  readonly latitud: DecimalTexto | null
  readonly longitud: DecimalTexto | null
  readonly lugar: string
}

/** Both coordinates or none, inside the globe. */
export function lugarPosible({ latitud, longitud }: Pick<LugarFoto, 'latitud' | 'longitud'>): boolean {
  if (latitud === null || longitud === null) return latitud === longitud
  return dentro(latitud, 90) && dentro(longitud, 180)
}

function dentro(grados: DecimalTexto, tope: number): boolean {
  return isDecimalTexto(grados) && Math.abs(Number(grados)) <= tope
}

/** Whether anybody may open it: neither the version nor what is known since says that it has personal data. */
export function esPublicable(citada: Pick<EvidenciaCitada, 'personal'>, hoy: { readonly personal: boolean }): boolean {
  return !citada.personal && !hoy.personal
}
