import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { pdfDeMuestra } from '../../testing/cargar.ts'
import { fotoDeMuestra } from '../../testing/fotos.ts'
import { leerTomada, limpiarImagen, reconocer } from './index.ts'

const zip = (...nombres: string[]) =>
  Buffer.from(`PK\u0003\u0004${'\0'.repeat(26)}${nombres.join('\0')}PK\u0005\u0006`, 'latin1')

describe('Qué es un archivo, por lo que trae', () => {
  it.each([
    ['un PDF', pdfDeMuestra(), 'pdf'],
    ['una foto', fotoDeMuestra(), 'jpeg'],
    ['un Word', zip('[Content_Types].xml', 'word/document.xml'), 'docx'],
    ['un Excel', zip('[Content_Types].xml', 'xl/workbook.xml'), 'xlsx'],
    ['un OpenDocument', zip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), 'ods'],
    ['un CSV', Buffer.from('meta;ejecutado\n25200-M-0001;5\ncañería;1\n', 'latin1'), 'texto'],
    ['un Excel con macros', zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/vbaProject.bin'), 'desconocido'],
    ['un ZIP cualquiera', zip('notas.txt'), 'desconocido'],
    ['una página', Buffer.from('\n<!DOCTYPE html><script>1</script>'), 'desconocido'],
    ['un SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'desconocido'],
    ['un programa', Buffer.from('#!/bin/sh\nls\n'), 'desconocido'],
    ['una foto HEIC', Buffer.from('\0\0\0\u0018ftypheic'), 'desconocido'],
    ['bytes sueltos', Buffer.from([1, 2, 3, 0, 255]), 'desconocido'],
    ['nada', Buffer.alloc(0), 'desconocido'],
  ])('%s', (_, datos, clase) => {
    expect(reconocer(datos).clase).toBe(clase)
  })
})

describe('Una foto y lo que el aparato escribió en ella', () => {
  it('dice su día y su lugar', async () => {
    expect(await leerTomada(fotoDeMuestra())).toEqual({
      dia: '2023-03-28',
      latitud: '5.0614',
      longitud: '-73.9797',
    })
  })

  it('un día imposible, o una imagen sin datos o dañada, no dicen nada', async () => {
    expect((await leerTomada(fotoDeMuestra({ dia: '2023:13:45 99:00:00' }))).dia).toBeNull()
    expect(await leerTomada(Buffer.from('\xff\xd8\xff\xe1\xff\xff', 'latin1'))).toMatchObject({ latitud: null })
    expect(await leerTomada(pngDeMuestra())).toEqual({ dia: null, latitud: null, longitud: null })
  })

  it('se publica sin marca, sin lugar, sin comentarios y sin nada después del final, y acostada como estaba', async () => {
    const limpia = await limpiarImagen('jpeg', fotoDeMuestra({ orientacion: 6 }))
    expect(limpia).not.toBeNull()
    const texto = limpia?.toString('latin1') ?? ''
    for (const palabra of ['Marca', '2023', 'celular', 'escondido']) expect(texto).not.toContain(palabra)
    expect(await leerTomada(limpia ?? Buffer.alloc(0))).toEqual({ dia: null, latitud: null, longitud: null })
    expect(texto).toContain('Exif')
    // What draws the picture is what it was.
    const dibujo = texto.slice(texto.indexOf('\xff\xe0'))
    expect(fotoDeMuestra({ orientacion: 6 }).includes(Buffer.from(dibujo, 'latin1'))).toBe(true)
    expect((await limpiarImagen('jpeg', fotoDeMuestra()))?.toString('latin1')).not.toContain('Exif')
  })

  it('un PNG y un WebP conservan lo que dibuja y pierden lo demás', async () => {
    const png = await limpiarImagen('png', pngDeMuestra())
    expect(png?.toString('latin1')).not.toMatch(/celular|escondido|tEXt/)
    expect(png?.includes('IDAT')).toBe(true)
    const webp = await limpiarImagen('webp', webpDeMuestra())
    expect(webp?.toString('latin1')).not.toMatch(/celular|EXIF/)
    expect(webp?.readUInt32LE(4)).toBe((webp?.length ?? 0) - 8)
    expect(webp?.[20]).toBe(0x10)
  })

  it('una imagen cortada no se publica', async () => {
    expect(await limpiarImagen('jpeg', fotoDeMuestra().subarray(0, 200))).toBeNull()
    expect(await limpiarImagen('png', pngDeMuestra().subarray(0, 40))).toBeNull()
    expect(await limpiarImagen('webp', webpDeMuestra().subarray(0, 30))).toBeNull()
  })
})

function bloque(nombre: string, datos: Buffer): Buffer {
  const cuerpo = Buffer.concat([Buffer.from(nombre, 'latin1'), datos])
  const [largo, suma] = [Buffer.alloc(4), Buffer.alloc(4)]
  largo.writeUInt32BE(datos.length)
  suma.writeUInt32BE(crc32(cuerpo))
  return Buffer.concat([largo, cuerpo, suma])
}

function pngDeMuestra(): Buffer {
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    bloque('IHDR', Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0])),
    bloque('tEXt', Buffer.from('Author\0celular de Ana')),
    bloque('IDAT', deflateSync(Buffer.from([0, 200]))),
    bloque('IEND', Buffer.alloc(0)),
    Buffer.from('escondido'),
  ])
}

function webpDeMuestra(): Buffer {
  const trozo = (nombre: string, datos: Buffer) => {
    const largo = Buffer.alloc(4)
    largo.writeUInt32LE(datos.length)
    return Buffer.concat([Buffer.from(nombre), largo, datos, Buffer.alloc(datos.length % 2)])
  }
  const cuerpo = Buffer.concat([
    Buffer.from('WEBP'),
    trozo('VP8X', Buffer.from([0x18, 0, 0, 0, 0, 0, 0, 0, 0, 0])),
    trozo('VP8L', Buffer.from([0x2f, 0, 0, 0, 0])),
    trozo('EXIF', Buffer.from('celular de Ana')),
  ])
  const cabeza = Buffer.from('RIFF\0\0\0\0')
  cabeza.writeUInt32LE(cuerpo.length, 4)
  return Buffer.concat([cabeza, cuerpo])
}
