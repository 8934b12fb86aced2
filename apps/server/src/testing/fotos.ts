// Pictures of the tests, made byte by byte: they say where and when they were taken, as a telephone writes it.

/** A JPEG of one grey point with EXIF (day, place, make of the device), a comment, and something hidden after its end. */
export function fotoDeMuestra({ dia = '2023:03:28 10:15:00', orientacion = 1, relleno = 0 } = {}): Buffer {
  const exif = bloqueExif(dia, orientacion)
  const comentario = Buffer.from('Tomada por el celular de Ana')
  return Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    segmento(0xe1, Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif])),
    segmento(0xfe, comentario),
    // Makes it as heavy as a test needs: readers skip the segments of applications.
    ...Array.from({ length: Math.ceil(relleno / 60_000) }, (_, i) => segmento(0xed, Buffer.alloc(60_000, i))),
    UN_PUNTO.subarray(2),
    Buffer.from('escondido después del final'),
  ])
}

/** A JPEG of 1 × 1 without anything else, as cameras end it. */
const UN_PUNTO = Buffer.from(
  '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAAA//EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AN//Z',
  'base64',
)

function segmento(marca: number, contenido: Buffer): Buffer {
  const cabeza = Buffer.from([0xff, marca, 0, 0])
  cabeza.writeUInt16BE(contenido.length + 2, 2)
  return Buffer.concat([cabeza, contenido])
}

type Entrada = { readonly etiqueta: number; readonly tipo: number; readonly cuantos: number; readonly valor: Buffer }

const texto = (etiqueta: number, dicho: string): Entrada => {
  const valor = Buffer.from(`${dicho}\0`, 'latin1')
  return { etiqueta, tipo: 2, cuantos: valor.length, valor }
}
const corto = (etiqueta: number, n: number): Entrada => ({
  etiqueta,
  tipo: 3,
  cuantos: 1,
  valor: Buffer.from([n >> 8, n & 255]),
})
const largo = (etiqueta: number, n: number): Entrada => ({ etiqueta, tipo: 4, cuantos: 1, valor: entero32(n) })
/** Degrees, minutes and hundredths of a second, each as a fraction. */
const gms = (etiqueta: number, [g, m, s]: readonly [number, number, number]): Entrada => ({
  ...{ etiqueta, tipo: 5, cuantos: 3 },
  valor: Buffer.concat([g, 1, m, 1, s, 100].map(entero32)),
})

function entero32(n: number): Buffer {
  const cuatro = Buffer.alloc(4)
  cuatro.writeUInt32BE(n)
  return cuatro
}

/** 5° 3' 41.04'' N, 73° 58' 46.92'' W: the park of Cogua. */
function bloqueExif(dia: string, orientacion: number): Buffer {
  const cabeza = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8])
  const primera = (exif: number, gps: number) =>
    directorio(
      [texto(0x010f, 'Marca del celular'), corto(0x0112, orientacion), largo(0x8769, exif), largo(0x8825, gps)],
      8,
    )
  const largoPrimera = primera(0, 0).length
  const deExif = directorio([texto(0x9003, dia)], 8 + largoPrimera)
  const gpsEn = 8 + largoPrimera + deExif.length
  const deGps = directorio([texto(1, 'N'), gms(2, [5, 3, 4104]), texto(3, 'W'), gms(4, [73, 58, 4692])], gpsEn)
  return Buffer.concat([cabeza, primera(8 + largoPrimera, gpsEn), deExif, deGps])
}

/** A directory of TIFF, big-endian, with what does not fit in four bytes after it. */
function directorio(entradas: readonly Entrada[], desde: number): Buffer {
  const tras: Buffer[] = []
  let donde = desde + 2 + entradas.length * 12 + 4
  const filas = entradas.map(({ etiqueta, tipo, cuantos, valor }) => {
    const fila = Buffer.alloc(12)
    fila.writeUInt16BE(etiqueta, 0)
    fila.writeUInt16BE(tipo, 2)
    fila.writeUInt32BE(cuantos, 4)
    if (valor.length <= 4) valor.copy(fila, 8)
    else {
      fila.writeUInt32BE(donde, 8)
      tras.push(valor)
      donde += valor.length
    }
    return fila
  })
  const cuantas = Buffer.from([0, entradas.length])
  return Buffer.concat([cuantas, ...filas, Buffer.alloc(4), ...tras])
}
