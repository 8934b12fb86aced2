import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { hacerLoEncolado, subir } from '../../testing/cargar.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { armarPdf, pdfConClave, pdfEscaneado } from '../../testing/pdf.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { pdfDePaginas } from '../demostracion/index.ts'
import { reanudarTextos } from '../lectura/index.ts'

const DENTRO = '/api/entidades/25200/plan/documento'
const AFUERA = '/api/entidades/25200/documento-publicado'
const PLAN = pdfDePaginas([
  ['Plan de desarrollo de Cogua'],
  ['La educación inicial llega a las veredas. Las educaciones rurales.', 'Agua potable para <b>todos</b> & la niñez.'],
  ['Mejorar vías terciarias: agua por un lado y, muy lejos de ella, lo potable del acueducto.'],
  ['Educación, educación y más educación para la primera infancia de Cogua.'],
])

type Hallada = { pagina: number; fragmentos: { texto: string; acierto: boolean }[][] }

describe('El documento del plan', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2024-06-15T10:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 3 })
  })
  afterAll(() => mundo.cerrar())

  const ana = () => mundo.as('ana')
  const poner = async (pdf: Buffer, nombre = 'plan.pdf') => {
    const { sha256 } = await subir(ana(), '25200', 'documento', pdf, nombre)
    const acto = { tipo: 'acuerdo', numero: '07', fecha: '2024-05-30', documento: sha256 }
    expect((await ana().post('/api/entidades/25200/plan/acto', acto)).status).toBe(200)
    return sha256
  }
  const ver = async () => (await ana().get(DENTRO)).cuerpo
  const buscar = async (texto: string, mas = '') =>
    (await ana().get(`${DENTRO}/paginas?texto=${encodeURIComponent(texto)}${mas}`)).cuerpo
  const paginasCon = async (texto: string) => (await buscar(texto)).filas.map((f: Hallada) => f.pagina)

  it('espera su turno, se lee página por página y se puede buscar', async () => {
    await poner(PLAN)
    expect((await ver()).lectura).toMatchObject({ estado: 'en_cola', paginas: null, leidas: 0 })
    expect(await paginasCon('educación')).toEqual([])
    expect(await hacerLoEncolado(mundo)).toEqual([])
    expect((await ver()).lectura).toEqual({
      ...{ estado: 'leida', paginas: 4, leidas: 4, conTexto: 4, ilegibles: 0, motivo: null },
    })
  })

  it('con tildes o sin ellas, en singular o plural, en mayúsculas: las mismas páginas, la que más lo dice primero', async () => {
    for (const texto of ['educación', 'educacion', 'EDUCACIONES', '¿educación?']) {
      expect(await paginasCon(texto), texto).toEqual([4, 2])
    }
    expect(await paginasCon('ninez')).toEqual([2])
    expect(await paginasCon('vias')).toEqual([3])
    expect(await paginasCon('vía terciaria')).toEqual([3])
  })

  it('varias palabras deben estar todas; entre comillas, juntas', async () => {
    expect((await paginasCon('agua potable')).toSorted()).toEqual([2, 3])
    expect(await paginasCon('"agua potable"')).toEqual([2])
    expect(await paginasCon('agua hospital')).toEqual([])
    expect(await paginasCon('de la')).toEqual([])
    expect(await paginasCon("a' | & ! :* ( ")).toEqual([])
  })

  it('lo hallado se señala en las palabras del documento, como texto y nunca como HTML', async () => {
    const [hallada] = (await buscar('ninez agua')).filas as Hallada[]
    const tramos = hallada?.fragmentos.flat() ?? []
    expect(tramos.filter((t) => t.acierto).map((t) => t.texto)).toEqual(['Agua', 'niñez'])
    expect(tramos.map((t) => t.texto).join('')).toContain('Agua potable para <b>todos</b> & la niñez.')
    const pagina = (await ana().get(`${DENTRO}/paginas/2?texto=educacion`)).cuerpo
    expect(pagina).toMatchObject({ pagina: 2, paginas: 4 })
    expect(pagina.tramos.filter((t: { acierto: boolean }) => t.acierto).map((t: { texto: string }) => t.texto)).toEqual(
      ['educación', 'educaciones'],
    )
    expect((await ana().get(`${DENTRO}/paginas/5`)).cuerpo.type).toBe('documento.pagina')
  })

  it('las páginas halladas se ven por partes', async () => {
    const segunda = await buscar('educacion', '&tamano=1&pagina=2')
    expect(segunda).toMatchObject({ total: 2, pagina: 2, tamano: 1 })
    expect(segunda.filas.map((f: Hallada) => f.pagina)).toEqual([2])
  })

  it('el PDF se abre en el navegador, por partes si las pide, y no baja dos veces', async () => {
    const { sha256 } = (await ver()).actual.documento
    const url = `${DENTRO}/archivos/${sha256}`
    const { cabeceras, cuerpo } = await ana().get(url)
    expect(Buffer.compare(cuerpo, PLAN)).toBe(0)
    expect(cabeceras).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': "inline; filename*=UTF-8''plan.pdf",
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
      'x-content-type-options': 'nosniff',
      'accept-ranges': 'bytes',
      etag: `"${sha256}"`,
    })
    const con = (headers: Record<string, string>) =>
      mundo.app.inject({ method: 'GET', url: `${AFUERA}/archivos/${sha256}`, headers })
    const parte = await con({ range: 'bytes=0-7' })
    expect([parte.statusCode, parte.headers['content-range'], parte.body]).toEqual([
      206,
      `bytes 0-7/${PLAN.length}`,
      '%PDF-1.4',
    ])
    const final = await con({ range: 'bytes=-6' })
    expect([final.statusCode, final.body]).toEqual([206, '%%EOF\n'])
    expect((await con({ range: `bytes=${PLAN.length}-` })).statusCode).toBe(416)
    expect((await con({ range: 'bytes=0-1,4-5' })).statusCode).toBe(200)
    expect((await con({ range: 'bytes=0-7', 'if-range': '"otra"' })).statusCode).toBe(200)
    expect((await con({ 'if-none-match': `"${sha256}"` })).statusCode).toBe(304)
  })

  it('afuera no se ve hasta que el plan se publica; después cualquiera lo lee y busca, sin nombres de funcionarios', async () => {
    const { sha256 } = (await ver()).actual.documento
    const { db } = mundo.servicios.conexion
    const { version_finalizada: version } = await db
      .selectFrom('plan')
      .select('version_finalizada')
      .executeTakeFirstOrThrow()
    await db.updateTable('plan').set({ version_finalizada: null, estado: 'en_construccion' }).execute()
    for (const ruta of ['', '/paginas?texto=agua', '/paginas/1', `/archivos/${sha256}`]) {
      expect((await mundo.publico.get(`${AFUERA}${ruta}`)).cuerpo.type, ruta).toBe('documento.no_publicado')
      expect((await mundo.publico.get(`${DENTRO}${ruta}`)).cuerpo.type, ruta).toBe('sesion.requerida')
    }
    await db.updateTable('plan').set({ version_finalizada: version, estado: 'finalizado' }).execute()
    const visto = (await mundo.publico.get(AFUERA)).cuerpo
    expect(visto).toMatchObject({ publico: true, anteriores: [], actual: { registradoPor: null } })
    expect((await mundo.publico.get(`${AFUERA}/paginas?texto=educacion`)).cuerpo.total).toBe(2)
    expect((await mundo.publico.get(`${AFUERA}/archivos/${sha256}`)).status).toBe(200)
    expect((await mundo.publico.get('/api/entidades/25295/documento-publicado')).cuerpo.type).toBe('plan.no_existe')
  })

  it('lo de una entidad no se ve desde otra por dentro', async () => {
    expect((await mundo.as('beto').get(DENTRO)).cuerpo.type).toBe('territorio.ajeno')
    expect((await mundo.as('beto').post(`${DENTRO}/lectura`)).status).toBe(403)
  })

  it('reemplazarlo guarda el anterior con quién y cuándo; afuera solo se abre el vigente', async () => {
    const antes = (await ver()).actual.documento.sha256
    mundo.reloj.avanzar(60_000)
    const sha256 = await poner(pdfEscaneado(), 'plan escaneado.pdf')
    await hacerLoEncolado(mundo)
    const visto = await ver()
    expect(visto.actual.documento).toMatchObject({ sha256, nombre: 'plan escaneado.pdf' })
    expect(visto.anteriores).toMatchObject([
      { documento: { sha256: antes }, registradoEn: '2024-06-15T10:00:00-05:00' },
    ])
    expect(visto.anteriores[0].registradoPor).not.toBe('')
    expect((await ana().get(`${DENTRO}/archivos/${antes}`)).status).toBe(200)
    expect((await mundo.publico.get(`${AFUERA}/archivos/${antes}`)).cuerpo.type).toBe('documento.no_existe')
  })

  it('uno de imágenes se guarda y se muestra, y no se puede buscar en él', async () => {
    expect((await ver()).lectura).toMatchObject({ estado: 'sin_texto', paginas: 1, conTexto: 0 })
    expect((await buscar('educacion')).total).toBe(0)
    expect((await ana().get('/api/entidades/25200/plan')).cuerpo.falta).toEqual([])
  })

  it('el que pide clave, está cortado, dañado o trae programas no se recibe, y se dice por qué', async () => {
    const rechazo = async (pdf: Buffer) => {
      const mensaje = await subir(ana(), '25200', 'documento', pdf).then(
        () => 'recibido',
        (error: Error) => error.message,
      )
      return /"motivo":"(\w+)"/.exec(mensaje)?.[1] ?? mensaje
    }
    expect(await rechazo(pdfConClave('secreta'))).toBe('pdf_protegido')
    expect(await rechazo(PLAN.subarray(0, PLAN.length - 300))).toBe('pdf_incompleto')
    expect(await rechazo(Buffer.from('%PDF-1.4\n%%EOF\n'))).toBe('pdf_danado')
    expect(await rechazo(armarPdf(['<< /Type /Catalog /Pages 2 0 R >>', '<< /S /JavaScript >>']))).toBe('pdf_activo')
  })

  it('una lectura interrumpida sigue en la página en que iba; la que falló se puede pedir otra vez', async () => {
    await poner(
      pdfDePaginas(Array.from({ length: 60 }, (_, i) => [`Esta es la página número ${i + 1} del documento del plan`])),
    )
    const { db } = mundo.servicios.conexion
    const lectura = () =>
      db.updateTable('documento_lectura').where('estado', 'in', ['en_cola', 'leida', 'fallida', 'leyendo'])
    await hacerLoEncolado(mundo)
    expect((await ver()).lectura).toMatchObject({ estado: 'leida', leidas: 60 })
    expect((await ana().post(`${DENTRO}/lectura`)).cuerpo.type).toBe('documento.lectura')

    // As a server that died after 40 pages leaves it.
    await db.deleteFrom('documento_pagina').where('pagina', '>', 40).execute()
    await lectura().set({ estado: 'leyendo', leidas: 40, con_texto: 40 }).where('paginas', '=', 60).execute()
    mundo.reloj.avanzar(119_000)
    await reanudarTextos(mundo.servicios, 120_000)
    expect((await ver()).lectura).toMatchObject({ estado: 'leyendo', leidas: 40 })
    mundo.reloj.avanzar(2000)
    await reanudarTextos(mundo.servicios, 120_000)
    expect(await hacerLoEncolado(mundo)).toEqual([])
    expect((await ver()).lectura).toMatchObject({ estado: 'leida', leidas: 60, conTexto: 60 })
    expect(await paginasCon('"página número 57"')).toEqual([57])

    await lectura().set({ estado: 'fallida', motivo: 'pdf_tardo', leidas: 20 }).where('paginas', '=', 60).execute()
    expect(await ver()).toMatchObject({ puedeReleer: true, lectura: { motivo: 'pdf_tardo' } })
    expect((await ana().post(`${DENTRO}/lectura`)).cuerpo).toEqual({ pedida: true })
    await hacerLoEncolado(mundo)
    expect((await ver()).lectura).toMatchObject({ estado: 'leida', leidas: 60, motivo: null })
  })
})
