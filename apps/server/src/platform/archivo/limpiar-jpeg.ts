// A JPEG without what the device wrote in it: no EXIF, no place, no comments, no second pictures after the end.
import { bloqueOrientacion } from './orientacion.ts'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const COMENTARIO = 0xfe
/** Applications' own segments that change how it looks: JFIF, a colour profile, Adobe's transform. */
const APP0 = 0xe0
const APP2 = 0xe2
const APP14 = 0xee
const APP15 = 0xef

/** Filling before a marker. */
const RELLENO = 0xff

/** Null when it is not a whole JPEG. The picture itself is not touched; `orientacion` 1 to 8 is kept so that it does not lie down. */
export function limpiarJpeg(datos: Buffer, orientacion: number): Buffer | null {
  if (datos[0] !== 0xff || datos[1] !== SOI) return null
  const partes: Buffer[] = [datos.subarray(0, 2)]
  if (orientacion > 1) partes.push(bloqueOrientacion(orientacion))
  let i = 2
  for (;;) {
    const segmento = leerSegmento(datos, i)
    if (!segmento) return null
    const { marca, fin } = segmento
    if (seQueda(marca, datos, i)) partes.push(datos.subarray(i, fin))
    if (marca === EOI) return Buffer.concat(partes)
    i = fin
  }
}

/** The segment that begins here and where it ends; that of a scan, with the coded picture after it. Null when there is no whole one. */
function leerSegmento(datos: Buffer, i: number): { readonly marca: number; readonly fin: number } | null {
  const marca = datos[i + 1]
  if (datos[i] !== 0xff || marca === undefined) return null
  if (marca === EOI) return { marca, fin: i + 2 }
  if (marca === RELLENO) return { marca, fin: i + 1 }
  if (i + 4 > datos.length) return null
  const fin = i + 2 + datos.readUInt16BE(i + 2)
  if (fin > datos.length || fin < i + 4) return null
  return { marca, fin: marca === SOS ? finDelBarrido(datos, fin) : fin }
}

function seQueda(marca: number, datos: Buffer, i: number): boolean {
  if (marca === COMENTARIO || marca === RELLENO) return false
  if (marca === APP2) return datos.toString('latin1', i + 4, i + 15) === 'ICC_PROFILE'
  return marca < APP0 || marca > APP15 || marca === APP0 || marca === APP14
}

/** Where the coded picture ends: at the first marker that is neither a stuffed byte nor a restart. */
function finDelBarrido(datos: Buffer, desde: number): number {
  for (let i = datos.indexOf(0xff, desde); i !== -1 && i + 1 < datos.length; i = datos.indexOf(0xff, i + 1)) {
    const marca = datos[i + 1] ?? 0
    if (marca !== 0 && marca !== 0xff && (marca < 0xd0 || marca > 0xd7)) return i
  }
  return datos.length
}
