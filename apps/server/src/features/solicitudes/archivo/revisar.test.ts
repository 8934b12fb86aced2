import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { PDF } from '../../../testing/solicitudes.ts'
import { revisarArchivo } from './revisar.ts'

const falta = (datos: Buffer | string) => {
  const r = revisarArchivo(Buffer.from(datos as string, 'latin1'))
  return r.bien ? null : r.falta
}
const pdf = (dentro: string | Buffer) =>
  Buffer.concat([PDF.subarray(0, 9), Buffer.from(dentro as string, 'latin1'), PDF.subarray(9)])
const flujo = (datos: Buffer) =>
  Buffer.concat([
    Buffer.from('\n5 0 obj\n<< /Type /ObjStm /Filter /FlateDecode >>\nstream\n'),
    deflateSync(datos),
    Buffer.from('\nendstream\nendobj\n'),
  ])

function png(ancho: number, alto: number): Buffer {
  const trozo = (clase: string, datos: Buffer) => {
    const cuerpo = Buffer.concat([Buffer.from(clase), datos])
    const [largo, suma] = [Buffer.alloc(4), Buffer.alloc(4)]
    largo.writeUInt32BE(datos.length)
    suma.writeUInt32BE(crc32(cuerpo))
    return Buffer.concat([largo, cuerpo, suma])
  }
  const cabeza = Buffer.alloc(13)
  cabeza.writeUInt32BE(ancho, 0)
  cabeza.writeUInt32BE(alto, 4)
  return Buffer.concat([
    Buffer.from('89504e470d0a1a0a', 'hex'),
    trozo('IHDR', cabeza),
    trozo('IDAT', deflateSync(Buffer.alloc(10))),
    trozo('IEND', Buffer.alloc(0)),
  ])
}
const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc0000b080010002001011100ffda0008010100003f00d2cf20ff00ffd9',
  'hex',
)

describe('Un documento es lo que dicen sus bytes', () => {
  it('recibe PDF, JPG y PNG de verdad', () => {
    expect(falta(PDF)).toBeNull()
    expect(falta(JPEG)).toBeNull()
    expect(falta(png(800, 600))).toBeNull()
    expect(falta(pdf('/OpenAction [3 0 R /Fit]'))).toBeNull()
  })

  it('rechaza lo disfrazado: HTML, GIF con programa, ZIP, un PDF que no empieza en su primer byte', () => {
    for (const otro of [
      '<html><script>alert(1)</script>',
      'GIF89a/*%PDF-1.7*/=1;alert(1)//%%EOF',
      'PK\x03\x04 %PDF-1.7 %%EOF',
      ' %PDF-1.7\n%%EOF',
      '%!PS-Adobe %PDF-1.4 %%EOF',
      'MZ\x90',
    ])
      expect(falta(otro)).toBe('tipo')
    expect(falta('')).toBe('vacio')
    expect(falta('%PDF-')).toBe('tipo')
  })

  it('rechaza un PDF con algo detrás, cortado, con clave o con programas, también escondidos', () => {
    expect(falta(Buffer.concat([PDF, Buffer.from('<script>')]))).toBe('incompleto')
    expect(falta(PDF.subarray(0, 40))).toBe('incompleto')
    expect(falta(pdf('/Encrypt 4 0 R'))).toBe('protegido')
    for (const activo of ['/JavaScript (x)', '/JS(x)', '/#4a#61vaScript (x)', '/Launch<<', '/EmbeddedFile ', '/XFA['])
      expect(falta(pdf(activo)), activo).toBe('activo')
    expect(falta(pdf(flujo(Buffer.from('1 0 << /S /JavaScript /JS (app.alert(1)) >>'))))).toBe('activo')
  })

  it('una bomba dentro de un PDF no se infla más allá de su tope', () => {
    const antes = performance.now()
    expect(falta(pdf(flujo(Buffer.alloc(400_000_000))))).toBe('desmedido')
    expect(performance.now() - antes).toBeLessThan(20_000)
  })

  it('corta lo que cuelga tras una foto y mide sus lados', () => {
    for (const foto of [JPEG, png(800, 600)]) {
      const r = revisarArchivo(Buffer.concat([foto, Buffer.from('<script>alert(1)</script>%PDF-1.7')]))
      expect(r.bien && r.datos.equals(foto)).toBe(true)
    }
    expect(falta(png(50_000, 10))).toBe('desmedido')
    expect(falta(png(15_000, 15_000))).toBe('desmedido')
    expect(falta(png(0, 10))).toBe('incompleto')
  })

  it('una foto cortada en cualquier lugar o dañada no entra, y nada se cae', () => {
    for (const foto of [JPEG, png(8, 6)]) {
      for (let i = 9; i < foto.length; i += 1) expect(falta(foto.subarray(0, i)), `${i}`).not.toBeNull()
    }
    const danada = png(8, 6)
    danada[20] = 9
    expect(falta(danada)).toBe('incompleto')
  })
})
