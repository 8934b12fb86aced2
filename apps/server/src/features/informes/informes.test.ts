import { CLASES_INFORME, FORMATOS_INFORME } from '@kpt/domain/seguimiento'
import { formatPorcentaje, pesosExactos } from '@kpt/textos'
import { getDocument } from 'unpdf/pdfjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { alcanceInterno } from '../../platform/http/index.ts'
import { openPartes, type Partes } from '../../platform/spreadsheet/inflar.ts'
import { LIMITES_LIBRO } from '../../platform/spreadsheet/limites.ts'
import { readXlsx } from '../../platform/spreadsheet/xlsx.ts'
import { recorrerXml } from '../../platform/spreadsheet/xml.ts'
import { type Cliente, crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, escribir, llenar } from '../../testing/reporte.ts'
import { informeDeEntidad } from './contenido/entidad.ts'
import { escribirPdf } from './pdf/escribir-pdf.ts'
import { reunirEntidad } from './reunir.ts'

const REPORTE = direccion('25200')
const PUBLICADO = '/api/entidades/25200/informes-publicados/2023/1'
const MOTIVO = 'Sin contratación <aún> & pendiente'

describe('Los informes de una versión (Ley 152 de 1994, art. 43; R4.5)', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 4 })
    const carga = { sobre: 0, razon: 'Se llevó por fuera', soporte: 'Informe de gestión' }
    await mundo.as('ana').post('/api/entidades/25200/ejecucion-anterior/2021', {
      ...carga,
      metas: [{ meta: '25200-M-0001', ejecutado: '3' }],
    })
    await llenar(mundo.as('ana'), '25200', REPORTE, 3, '2')
    await escribir(mundo.as('ana'), REPORTE, { meta: '25200-M-0004', campo: 'sin_avance', valor: MOTIVO })
  })
  afterAll(() => mundo.cerrar())

  const bajar = async (cliente: Cliente, ruta: string) => {
    const respuesta = await cliente.get(ruta)
    return { ...respuesta, bytes: Buffer.isBuffer(respuesta.cuerpo) ? respuesta.cuerpo : Buffer.alloc(0) }
  }
  const deAna = async (clase: string, formato: string) =>
    (await bajar(mundo.as('ana'), `${REPORTE}/informes/${clase}?formato=${formato}`)).bytes

  it('un borrador no da informes, ni adentro ni afuera', async () => {
    const { cuerpo } = await mundo.as('ana').get(`${REPORTE}/informes/seguimiento?formato=pdf`)
    expect(cuerpo.type).toBe('reporte.no_existe')
    expect((await mundo.publico.get(`${PUBLICADO}/seguimiento?formato=pdf`)).cuerpo.type).toBe('informe.sin_publicar')
  })

  it('enviado y sin validar, la entidad lo tiene y dice que nadie lo ha validado; afuera sigue sin haberlo', async () => {
    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
    const pdf = await textoPdf(await deAna('corporacion', 'pdf'))
    expect(pdf).toContain('Enviado, sin validar')
    expect(pdf).toContain(llano('cargado, no reportado en KPT: versión 1, del 3 de abril de 2023'))
    expect((await mundo.publico.get(`${PUBLICADO}/rendicion?formato=xlsx`)).cuerpo.type).toBe('informe.sin_publicar')
    expect((await mundo.as('beto').get(`${REPORTE}/informes/seguimiento?formato=pdf`)).cuerpo.type).toBe(
      'territorio.ajeno',
    )
  })

  it('los tres formatos llevan las cifras de la pantalla', async () => {
    const { plan, grupos } = (await mundo.as('ana').get(`${REPORTE}/avance?dimension=sector`)).cuerpo
    const figuras = [plan, ...grupos].flatMap((g) => [
      formatPorcentaje(g.fisico),
      formatPorcentaje(g.fisicoCuatrienio),
      formatPorcentaje(g.financiero),
    ])
    const dinero = grupos.flatMap((g: { programado: string; ejecutado: string }) => [g.programado, g.ejecutado])
    const pdf = await textoPdf(await deAna('seguimiento', 'pdf'))
    const docx = textoDocx(await deAna('seguimiento', 'docx'))
    for (const figura of [...figuras, ...dinero.map(pesosExactos)]) {
      expect(pdf).toContain(llano(figura))
      expect(docx).toContain(llano(figura))
    }
    const numeros = celdasXlsx(await deAna('seguimiento', 'xlsx'))
    for (const g of [plan, ...grupos])
      for (const valor of [g.fisico, g.fisicoCuatrienio, g.financiero]) expect(numeros).toContain(valor)
    for (const valor of dinero) expect(numeros).toContain(Number(valor))
  })

  it('cada meta está con su cifra abierta, y lo declarado con su motivo', async () => {
    const { filas } = (await mundo.as('ana').get(`${REPORTE}/avance/metas`)).cuerpo
    const textos = [await textoPdf(await deAna('oposicion', 'pdf')), textoDocx(await deAna('oposicion', 'docx'))]
    for (const texto of textos) {
      for (const { meta, fisico } of filas) {
        expect(texto).toContain(meta)
        expect(texto).toContain(llano(formatPorcentaje(fisico.valor)))
      }
      expect(texto).toContain(MOTIVO)
    }
    expect(celdasXlsx(await deAna('oposicion', 'xlsx'))).toContain(filas[0].fisico.valor)
  })

  it('el PDF está etiquetado, con títulos, encabezados de tabla, texto alterno e idioma', async () => {
    const abierto = await getDocument({ data: new Uint8Array(await deAna('rendicion', 'pdf')), verbosity: 0 }).promise
    expect(await abierto.getMarkInfo()).toMatchObject({ Marked: true })
    const arboles = await Promise.all(
      Array.from({ length: abierto.numPages }, async (_, i) => (await abierto.getPage(i + 1)).getStructTree()),
    )
    const arbol = JSON.stringify(arboles)
    for (const rol of ['"H1"', '"H2"', '"Table"', '"TH"', '"Figure"', 'Gráfico de barras']) expect(arbol).toContain(rol)
    expect((await abierto.getMetadata()).info).toMatchObject({ Language: 'es-CO' })
  })

  it('el mismo contenido lo admite el compilador bajo PDF/UA-1, que rechaza lo que no es accesible', async () => {
    const { servicios, reloj } = mundo
    const ctx = { db: servicios.conexion.db, ahora: reloj.ahora(), servicios }
    const alcance = alcanceInterno({ clase: 'entidad', codigo: '25200' })
    const clave = { entidad: '25200', instrumento: 'seguimiento', vigencia: 2023, corte: 1 } as const
    const datos = await reunirEntidad({ ...ctx, alcance }, clave, { clase: 'seguimiento', conMotivos: true })
    const pdf = await escribirPdf(informeDeEntidad(datos), 'ua-1')
    expect(pdf.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>')
  })

  it('la misma versión da el mismo PDF', async () => {
    expect(await deAna('seguimiento', 'pdf')).toEqual(await deAna('seguimiento', 'pdf'))
  })

  it('el documento editable y el libro son XML bien formado, con encabezados que se repiten, gráficos con texto alterno e idioma', async () => {
    const docx = openPartes(await deAna('seguimiento', 'docx'), LIMITES_LIBRO)
    const xlsx = openPartes(await deAna('seguimiento', 'xlsx'), LIMITES_LIBRO)
    for (const partes of [docx, xlsx]) {
      for (const nombre of partes.nombres.filter((n) => /\.(xml|rels)$/.test(n))) bienFormado(partes, nombre)
      const tipos = partes.read('[Content_Types].xml').toString('utf8')
      for (const nombre of partes.nombres.filter((n) => n.includes('/charts/chart')))
        expect(tipos).toContain(`/${nombre}`)
    }
    const documento = docx.read('word/document.xml').toString('utf8')
    expect(documento).toContain('<w:pStyle w:val="Heading1"/>')
    expect(documento.match(/<w:tblHeader/g)?.length).toBe(documento.match(/<w:tbl>/g)?.length)
    expect(documento).toMatch(/<wp:docPr[^>]*descr="Gráfico de barras/)
    expect(docx.read('word/styles.xml').toString('utf8')).toContain('es-CO')
    const dibujos = xlsx.nombres.filter((n) => /drawings\/drawing\d+\.xml$/.test(n))
    expect(dibujos.length).toBe(4)
    for (const dibujo of dibujos) expect(xlsx.read(dibujo).toString('utf8')).toContain('descr="Gráfico de barras')
  })

  it('con veredicto cualquiera lo baja, en todas sus formas y con nombre que dice qué es; los motivos escritos no salen', async () => {
    const validacion = { version: 1, observaciones: null }
    expect((await mundo.as('diego').post(`${REPORTE}/validacion`, validacion)).status).toBe(200)
    for (const clase of CLASES_INFORME)
      for (const formato of FORMATOS_INFORME) {
        const { status, cabeceras } = await bajar(mundo.publico, `${PUBLICADO}/${clase}?formato=${formato}`)
        expect(status).toBe(200)
        expect(cabeceras['content-disposition']).toContain(`informe-${clase}-25200-2023-1-v1.${formato}`)
      }
    const publico = await textoPdf((await bajar(mundo.publico, `${PUBLICADO}/oposicion?formato=pdf`)).bytes)
    expect(publico).toContain('25200-M-0004')
    expect(publico).not.toContain(MOTIVO)
    expect(publico).not.toContain('Enviado, sin validar')
  })
})

function llano(texto: string): string {
  return texto.replace(/\s+/g, ' ')
}

/** Of all pages. Lines that were broken come together again. */
async function textoPdf(pdf: Buffer): Promise<string> {
  const abierto = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  const paginas = []
  for (let i = 1; i <= abierto.numPages; i += 1) {
    const { items } = await (await abierto.getPage(i)).getTextContent()
    paginas.push(items.map((item) => ('str' in item ? item.str : '')).join(' '))
  }
  return llano(paginas.join(' ')).replaceAll('- ', '-')
}

function textoDocx(docx: Buffer): string {
  const trozos: string[] = []
  let dentro = false
  recorrerXml(openPartes(docx, LIMITES_LIBRO).read('word/document.xml'), {
    abre: (nombre) => {
      dentro = nombre === 't'
    },
    cierra: () => {
      dentro = false
    },
    texto: (texto) => trozos.push(texto),
    escucha: () => dentro,
  })
  return llano(trozos.join(' '))
}

function celdasXlsx(xlsx: Buffer): unknown[] {
  const { hojas } = readXlsx(xlsx, LIMITES_LIBRO, () => {})
  return hojas.flatMap((h) => h.filas.flatMap((f) => f.celdas.map(([, valor]) => valor)))
}

function bienFormado(partes: Partes, nombre: string): void {
  recorrerXml(partes.read(nombre), { abre: () => {}, cierra: () => {}, texto: () => {}, escucha: () => true })
}
