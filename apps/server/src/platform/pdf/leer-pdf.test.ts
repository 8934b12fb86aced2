import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pdfDePaginas } from '../../features/demostracion/index.ts'
import { armarPdf, flujo, pdfConClave, pdfConContenido, pdfDeMuchasPaginas, pdfEscaneado } from '../../testing/pdf.ts'
import { LIMITES_PDF, leerPdf, revisarPdf } from './index.ts'

const TRES = pdfDePaginas([['Educación inicial'], ['Vías terciarias (32 km)'], ['Agua potable']])
const CORTO = Buffer.from('BT /F1 12 Tf 72 720 Td (hola) Tj ET')

describe('Un PDF ajeno, leído en otro proceso', () => {
  let carpeta: string
  beforeAll(async () => {
    carpeta = await mkdtemp(join(tmpdir(), 'kpt-pdf-'))
  })
  afterAll(() => rm(carpeta, { recursive: true }))

  const guardar = async (datos: Buffer) => {
    const ruta = join(carpeta, `${Math.random()}.pdf`)
    await writeFile(ruta, datos)
    return ruta
  }
  const revisar = async (datos: Buffer, limites = {}) => {
    const dicho = await revisarPdf(await guardar(datos), { ...LIMITES_PDF, ...limites })
    return dicho.bien ? dicho.paginas : dicho.codigo
  }
  const leer = async (datos: Buffer, { desde = 1, limites = {} } = {}) => {
    const textos: (string | null)[] = []
    let paginas = 0
    const pedido = {
      ...{ archivo: await guardar(datos), desde, senal: new AbortController().signal },
      alAbrir: (n: number) => {
        paginas = n
      },
      alLeer: (_: number, texto: string | null) => void textos.push(texto),
    }
    const fin = await leerPdf(pedido, { ...LIMITES_PDF, ...limites })
    return { fin, textos, paginas }
  }

  it('da su texto página por página, con tildes y paréntesis, desde la página que se pida', async () => {
    expect(await revisar(TRES)).toBe(3)
    const entero = await leer(TRES)
    expect(entero).toMatchObject({ fin: { tipo: 'completa' }, paginas: 3 })
    expect(entero.textos.map((t) => t?.trim())).toEqual([
      'Educación inicial',
      'Vías terciarias (32 km)',
      'Agua potable',
    ])
    expect((await leer(TRES, { desde: 3 })).textos.map((t) => t?.trim())).toEqual(['Agua potable'])
  })

  it('uno de imágenes se recibe y se lee sin una letra', async () => {
    expect(await revisar(pdfEscaneado())).toBe(1)
    expect((await leer(pdfEscaneado())).textos).toEqual([''])
  })

  it('con clave para abrirlo se rechaza; con la que solo impide imprimir, se lee', async () => {
    expect(await revisar(pdfConClave('secreta'))).toBe('pdf_protegido')
    expect(await revisar(pdfConClave(''))).toBe(1)
    expect((await leer(pdfConClave(''))).textos.join('')).toContain('Plan con candado')
  })

  it('lo que no es un PDF, está cortado o dañado se dice por su nombre', async () => {
    expect(await revisar(Buffer.from('hola'))).toBe('pdf_no_es')
    expect(await revisar(Buffer.alloc(0))).toBe('pdf_no_es')
    expect(await revisar(TRES.subarray(0, TRES.length / 2))).toBe('pdf_incompleto')
    expect(await revisar(Buffer.from('%PDF-1.4\n%%EOF\n'))).toBe('pdf_danado')
    expect(await revisar(Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(5000, 7), Buffer.from('%%EOF')]))).toBe(
      'pdf_danado',
    )
  })

  it('con programas, también escondidos, o con archivos adentro no se recibe', async () => {
    const con = (dice: string | Buffer) =>
      armarPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [] /Count 0 >>', dice])
    expect(await revisar(con('<< /S /JavaScript /JS (app.alert(1)) >>'))).toBe('pdf_activo')
    expect(await revisar(con('<< /S /#4aavaScript >>'))).toBe('pdf_activo')
    expect(await revisar(con('<< /Type /Filespec /EF << /F 4 0 R >> /EmbeddedFiles 5 0 R >>'))).toBe('pdf_activo')
    // The letters of a picture may spell a short name by chance.
    const azar = Buffer.concat([Buffer.alloc(40, 0x91), Buffer.from('/JS('), Buffer.alloc(40, 0x8f)])
    const conImagen = armarPdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>',
      flujo(azar),
    ])
    expect(await revisar(conImagen)).toBe(1)
  })

  it('con más páginas de las que alguien escribe se rechaza, y pronto', async () => {
    const antes = performance.now()
    expect(await revisar(pdfDeMuchasPaginas(50_000))).toBe('pdf_muchas_paginas')
    expect(await revisar(pdfDeMuchasPaginas(12), { paginas: 10 })).toBe('pdf_muchas_paginas')
    expect(performance.now() - antes).toBeLessThan(15_000)
  })

  it('un contenido que se infla sin fin no se lleva la memoria: su lector muere y se dice', async () => {
    const bomba = pdfConContenido(Buffer.alloc(900_000_000, 0x20))
    expect(await revisar(bomba)).toBe(1)
    const { fin, textos } = await leer(bomba, { limites: { memoriaTotalMb: 400, milisegundosPagina: 8000 } })
    expect(textos.filter((t) => t !== '' && t !== null)).toEqual([])
    expect(fin).toEqual({ tipo: 'cortada', codigo: 'pdf_muy_grande', abierto: true })
  }, 60_000)

  it('lo que no acaba se corta: por página y por tanda', async () => {
    const { fin } = await leer(pdfConContenido(CORTO), { limites: { milisegundosPagina: 1 } })
    expect(fin).toEqual({ tipo: 'cortada', codigo: 'pdf_tardo', abierto: false })
    expect((await leer(TRES, { limites: { milisegundos: 1 } })).fin).toMatchObject({ codigo: 'pdf_tardo' })
    expect(await revisar(TRES, { milisegundosRevision: 1 })).toBe('pdf_tardo')
  })

  it('demasiadas letras se rechazan; las de una página se recortan', async () => {
    expect((await leer(TRES, { limites: { caracteres: 10 } })).fin).toEqual({
      tipo: 'rechazada',
      codigo: 'pdf_muy_grande',
    })
    expect((await leer(TRES, { limites: { caracteresPagina: 4 } })).textos).toEqual(['Educ', 'Vías', 'Agua'])
  })
})
