// The one thing worth keeping of an EXIF block: which side is up.

/** A block of EXIF with nothing else, as a segment of a JPEG: big-endian TIFF, one entry (0x0112, short). */
export function bloqueOrientacion(orientacion: number): Buffer {
  const tiff = Buffer.from([
    ...[0x4d, 0x4d, 0, 42, 0, 0, 0, 8],
    ...[0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientacion, 0, 0, 0, 0, 0, 0],
  ])
  const contenido = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), tiff])
  const cabeza = Buffer.from([0xff, 0xe1, 0, 0])
  cabeza.writeUInt16BE(contenido.length + 2, 2)
  return Buffer.concat([cabeza, contenido])
}
