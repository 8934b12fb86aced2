import { getDocument } from 'unpdf/pdfjs'
import { describe, expect, it } from 'vitest'
import { componerPdf, type DocumentoPdf } from './index.ts'

const PLANTILLA = `= #datos.titulo
#hechos((("Nombre", datos.nombre), ("Observación", datos.observacion)))
== Cifras
#table(columns: 2, table.header[Corte][Avance], ..datos.filas.flatten())
#dibujo(datos.svg, alterno: "Cuadro de prueba")
`
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>'
const HOSTIL = '#panic("no") *a* $x$ @b <c> \\ `d` #read("/etc/passwd") // e /* f */ " ]) #let datos = 1'

function documento(cambios: Partial<DocumentoPdf> = {}, nombre = 'Ñandú → ≤ 3'): DocumentoPdf {
  return {
    plantilla: PLANTILLA,
    datos: { titulo: 'Prueba', nombre, observacion: HOSTIL, filas: [['1', '40 %']], svg: SVG },
    ...{
      titulo: 'Prueba de «título»',
      autor: 'Cogua',
      fecha: Date.UTC(2026, 4, 2, 13, 30),
      pie: 'KPT-S-25200-2026-1-V1',
    },
    ...cambios,
  }
}

async function abrir(pdf: Buffer) {
  const abierto = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const { items } = await (await abierto.getPage(1)).getTextContent()
  return {
    abierto,
    texto: items
      .map((i) => ('str' in i ? i.str : ''))
      .join(' ')
      .replace(/\s+/g, ' '),
  }
}

describe('Un PDF que se escribe', () => {
  it('es accesible y de archivo: etiquetas, idioma, título, letras dentro y la norma que declara', async () => {
    const pdf = await componerPdf(documento())
    const { abierto } = await abrir(pdf)
    expect(await abierto.getMarkInfo()).toMatchObject({ Marked: true })
    const { info, metadata } = await abierto.getMetadata()
    expect(info).toMatchObject({ Title: 'Prueba de «título»', Author: 'Cogua', Language: 'es-CO' })
    expect(metadata?.get('pdfaid:part')).toBe('2')
    expect(metadata?.get('pdfaid:conformance')).toBe('A')
    expect(JSON.stringify(await (await abierto.getPage(1)).getStructTree())).toMatch(/"H1".*"Table".*"TH".*"Figure"/)
    expect(pdf.includes('/OutputIntent')).toBe(true)
    expect(pdf.includes('KPTLetra') || pdf.includes('WorkSans')).toBe(true)
  })

  it('el mismo contenido cumple también la norma de accesibilidad; lo que no tiene texto alterno, no', async () => {
    const accesible = await componerPdf(documento({ norma: 'ua-1' }))
    expect(accesible.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
    const sinAlterno = '#image(bytes(datos.svg), format: "svg")'
    await expect(componerPdf(documento({ norma: 'ua-1', plantilla: sinAlterno }))).rejects.toThrow(/PDF\/UA-1/)
  })

  it('los mismos datos dan los mismos bytes, y otros datos, otros', async () => {
    const [uno, otro, distinto] = [documento(), documento(), documento({}, 'Otro')].map(componerPdf)
    expect(await uno).toEqual(await otro)
    expect(await uno).not.toEqual(await distinto)
  })

  it('el texto de una persona se ve letra por letra: no es código ni formato', async () => {
    const { texto } = await abrir(await componerPdf(documento()))
    for (const trozo of ['#panic("no")', '*a*', '$x$', '#read("/etc/passwd")', '/* f */', '#let datos = 1'])
      expect(texto).toContain(trozo)
  })

  it('la letra que falta se ve como un cuadro; una tilde suelta se junta con su letra', async () => {
    const { texto } = await abrir(await componerPdf(documento({}, 'a🎉b e\u0301 \u0000\u200b 漢 \uD800')))
    expect(texto).toContain('a□b é')
    expect(texto).not.toContain('漢')
  })

  it('una plantilla no alcanza los archivos de la máquina', async () => {
    await expect(componerPdf(documento({ plantilla: '#read("/etc/passwd")' }))).rejects.toThrow()
    await expect(componerPdf(documento({ plantilla: '#read("/../../etc/passwd")' }))).rejects.toThrow()
  })

  it('lleva dentro el archivo que se le da, tal cual', async () => {
    const adjunto = { nombre: 'hechos.json', tipo: 'application/json', contenido: '{"a":"🎉"}', descripcion: 'Hechos' }
    const { abierto } = await abrir(await componerPdf(documento({ adjunto })))
    const [id = ''] = (await abierto.getAttachments())?.keys() ?? []
    expect(id).toBe('hechos.json')
    expect(Buffer.from((await abierto.getAttachmentContent(id)) ?? []).toString()).toBe('{"a":"🎉"}')
    expect((await abierto.getMetadata()).metadata?.get('pdfaid:part')).toBe('3')
  })
})
