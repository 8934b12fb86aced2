// What a picture says of where and when it was taken, and the same picture without saying it.
import exifr from 'exifr'
import { limpiarJpeg } from './limpiar-jpeg.ts'
import { limpiarPng, limpiarWebp } from './limpiar-png-webp.ts'

export type Tomada = {
  /** YYYY-MM-DD, by the clock of the device. */
  readonly dia: string | null
  /** Degrees as decimals with six places at most, about ten centimetres; null when the device did not say. */
  readonly latitud: string | null
  readonly longitud: string | null
}

const SIN_DATOS: Tomada = { dia: null, latitud: null, longitud: null }
const CAMPOS = ['DateTimeOriginal', 'CreateDate', 'GPSLatitude', 'GPSLatitudeRef', 'GPSLongitude', 'GPSLongitudeRef']

/** Whatever is written there by anybody's device may be wrong or hostile: what cannot be read says nothing. */
export async function leerTomada(datos: Buffer): Promise<Tomada> {
  const exif: Record<string, unknown> | undefined = await exifr
    .parse(datos, { pick: CAMPOS, reviveValues: false })
    .catch(() => undefined)
  if (!exif) return SIN_DATOS
  const [, dia = null] = /^(\d{4}:\d{2}:\d{2}) /.exec(String(exif.DateTimeOriginal ?? exif.CreateDate ?? '')) ?? []
  const [latitud, longitud] = [grados(exif.latitude, 90), grados(exif.longitude, 180)]
  const conLugar = latitud !== null && longitud !== null && !(Number(latitud) === 0 && Number(longitud) === 0)
  return {
    dia: dia && isDia(dia.replaceAll(':', '-')) ? dia.replaceAll(':', '-') : null,
    latitud: conLugar ? latitud : null,
    longitud: conLugar ? longitud : null,
  }
}

export type ClaseImagen = 'jpeg' | 'png' | 'webp'

/** The picture alone, to be published; null when it is damaged. */
export async function limpiarImagen(clase: ClaseImagen, datos: Buffer): Promise<Buffer | null> {
  if (clase === 'png') return limpiarPng(datos)
  if (clase === 'webp') return limpiarWebp(datos)
  const orientacion = await exifr.orientation(datos).catch(() => undefined)
  return limpiarJpeg(datos, orientacion && orientacion >= 1 && orientacion <= 8 ? orientacion : 1)
}

function grados(valor: unknown, tope: number): string | null {
  return typeof valor === 'number' && Number.isFinite(valor) && Math.abs(valor) <= tope
    ? String(Number(valor.toFixed(6)))
    : null
}

function isDia(dia: string): boolean {
  const fecha = new Date(`${dia}T00:00:00Z`)
  return dia >= '1990-01-01' && !Number.isNaN(fecha.getTime()) && fecha.toISOString().startsWith(dia)
}
