import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conSmtp, despachar, escribir, filaDe, montarCorreo, SECRETO } from '../../testing/correos.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import type { Smtp } from '../../testing/smtp.ts'
import { avisarSinServidor, borrarCuerpos, reanudarCorreos } from './tareas.ts'

const DIA = 86_400_000
const NADIE = '01938f00-0000-7000-8000-00000000000a'

describe('En la demostración sin servidor de correo', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ demostracion: true })
  })
  afterAll(() => mundo.cerrar())

  it('cada correo queda en el buzón, y cualquiera lo lee', async () => {
    await escribir(mundo, 'uno')
    expect((await mundo.publico.get('/api/demostracion/correos')).cuerpo.total).toBe(0)
    await despachar(mundo)
    const { cuerpo } = await mundo.publico.get('/api/demostracion/correos')
    expect(cuerpo).toMatchObject({ total: 1, filas: [{ clase: 'clave.enlace', copia: [] }] })
    expect(JSON.stringify(cuerpo)).not.toContain(SECRETO)
    const uno = await mundo.publico.get(`/api/demostracion/correos/${cuerpo.filas[0].id}`)
    expect(uno.cuerpo.texto).toContain(`http://localhost:3000/clave/${SECRETO}`)
  })

  it('su HTML viaja encerrado: sin guiones, sin nada de afuera, y solo en un marco nuestro', async () => {
    const { id } = await filaDe(mundo, 'uno')
    const { cuerpo, cabeceras } = await mundo.publico.get(`/api/demostracion/correos/${id}/html`)
    expect(cuerpo.toString()).toContain(SECRETO)
    expect(cabeceras['content-type']).toBe('text/html; charset=utf-8')
    const politica = String(cabeceras['content-security-policy'])
    expect(politica).toMatch(/^default-src 'none'; style-src 'unsafe-inline';/)
    expect(politica).toMatch(/frame-ancestors 'self'; sandbox allow-popups allow-popups-to-escape-sandbox$/)
    expect(politica).not.toMatch(/script|allow-same-origin/)
    expect(cabeceras['x-content-type-options']).toBe('nosniff')
  })

  it('uno que no está, no está', async () => {
    for (const fin of ['', '/html'])
      expect((await mundo.publico.get(`/api/demostracion/correos/${NADIE}${fin}`)).cuerpo.type).toBe('correo.no_existe')
  })
})

describe.each([
  ['con servidor de correo', { ...conSmtp('smtp://127.0.0.1:9') }, true],
  ['en la base de un operador', {}, false],
] as const)('Sin buzón: %s', (_nombre, entorno, demostracion) => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ entorno, demostracion })
  })
  afterAll(() => mundo.cerrar())

  it('las direcciones del buzón no existen, para nadie', async () => {
    await escribir(mundo, 'uno')
    const { id } = await filaDe(mundo, 'uno')
    for (const ruta of ['', `/${id}`, `/${id}/html`])
      for (const cliente of [mundo.publico, mundo.as('gloria'), mundo.as('fabio')]) {
        const { status, cuerpo } = await cliente.get(`/api/demostracion/correos${ruta}`)
        expect([status, cuerpo.type], ruta).toEqual([404, 'ruta.desconocida'])
      }
  })
})

describe('Sin servidor de correo, en la base de un operador', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo()
  })
  afterAll(() => mundo.cerrar())

  it('los correos esperan sin gastar intentos, y se dice al comenzar y en la lista', async () => {
    await escribir(mundo, 'espera')
    await despachar(mundo)
    expect(await filaDe(mundo, 'espera')).toMatchObject({ estado: 'pendiente', intentos: 0 })
    const avisos: string[] = []
    avisarSinServidor(mundo.servicios, (aviso) => avisos.push(aviso))
    expect(avisos).toEqual([expect.stringMatching(/KPT_SMTP.*se guardan y no salen/)])
    const { cuerpo } = await mundo.as('gloria').get('/api/correos?estado=pendiente')
    expect(cuerpo).toMatchObject({ modo: 'ninguno', total: 1, cuentas: { pendiente: 1, enviado: 0, muerto: 0 } })
  })
})

describe('La lista de quien administra', () => {
  let smtp: Smtp
  let mundo: Mundo
  montarCorreo((montado) => {
    smtp = montado.smtp
    mundo = montado.mundo
  })

  const reintentar = (id: string) => mundo.as('gloria').post(`/api/correos/${id}/reintento`)

  it('dice qué pasó con cada uno y nunca qué decía', async () => {
    smtp.conducta = { destinatario: () => 550 }
    await escribir(mundo, 'muerto')
    await despachar(mundo)
    smtp.conducta = {}
    await escribir(mundo, 'vivo')
    await despachar(mundo)
    const { cuerpo } = await mundo.as('gloria').get('/api/correos')
    expect(cuerpo).toMatchObject({ modo: 'smtp', total: 2, cuentas: { pendiente: 0, enviado: 1, muerto: 1 } })
    expect(JSON.stringify(cuerpo)).not.toContain(SECRETO)
    const muertos = await mundo.as('gloria').get('/api/correos?estado=muerto')
    expect(muertos.cuerpo.filas).toMatchObject([{ estado: 'muerto', reintentable: true, sujeto: 'cuenta/muerto' }])
    const suyos = await mundo.as('gloria').get('/api/correos?sujeto=cuenta/vivo')
    expect(suyos.cuerpo.filas).toMatchObject([{ estado: 'enviado', reintentable: false }])
    expect(suyos.cuerpo.filas[0].respuesta).toMatch(/^250/)
  })

  it('un muerto se reintenta, con su mismo Message-ID, y queda en la auditoría', async () => {
    const { id } = await filaDe(mundo, 'muerto')
    const { status, cuerpo } = await reintentar(id)
    expect([status, cuerpo.estado, cuerpo.intentos]).toEqual([200, 'pendiente', 0])
    await despachar(mundo)
    expect(await filaDe(mundo, 'muerto')).toMatchObject({ estado: 'enviado', texto: null })
    expect(smtp.recibidos.at(-1)?.mensaje).toBe(`<${id}@kpt.ejemplo.gov.co>`)
    const { rows } = await mundo.servicios.conexion.pool.query(`select texto from auditoria where sujeto = $1`, [
      `correo/${id}`,
    ])
    expect(rows).toHaveLength(1)
    expect(rows[0].texto).not.toContain('@')
  })

  it('lo que ya salió, lo que espera, lo que perdió su texto y lo que no tiene dirección no se reintentan', async () => {
    const enviado = await filaDe(mundo, 'vivo')
    await escribir(mundo, 'espera')
    await escribir(mundo, 'sin-direccion', { para: 'no sirve' })
    smtp.conducta = { destinatario: () => 550 }
    await escribir(mundo, 'viejo')
    await despachar(mundo)
    smtp.conducta = {}
    mundo.reloj.avanzar(8 * DIA)
    await borrarCuerpos(mundo.servicios)
    expect(await filaDe(mundo, 'viejo')).toMatchObject({ estado: 'muerto', texto: null, html: null })
    await escribir(mundo, 'aun-espera')
    const ids = [
      enviado.id,
      ...(await Promise.all(['sin-direccion', 'viejo', 'aun-espera'].map(async (c) => (await filaDe(mundo, c)).id))),
    ]
    for (const id of ids) expect((await reintentar(id)).cuerpo.type).toBe('correo.no_reintentable')
    expect((await reintentar(NADIE)).cuerpo.type).toBe('correo.no_existe')
  })

  it('lo que nadie envió vuelve a la cola solo, sin repetirse en ella', async () => {
    await despachar(mundo)
    await escribir(mundo, 'perdido')
    const { pool } = mundo.servicios.conexion
    // As after a restored backup: the letter is there, its job is not.
    await pool.query(`delete from graphile_worker._private_jobs`)
    const antes = smtp.recibidos.length
    await reanudarCorreos(mundo.servicios, 120_000)
    await despachar(mundo)
    expect(smtp.recibidos.length, 'aún es pronto').toBe(antes)
    mundo.reloj.avanzar(121_000)
    await reanudarCorreos(mundo.servicios, 120_000)
    await reanudarCorreos(mundo.servicios, 120_000)
    const { rows } = await pool.query(`select 1 from graphile_worker._private_jobs`)
    expect(rows).toHaveLength(1)
    await despachar(mundo)
    expect(smtp.recibidos.length).toBe(antes + 1)
    expect(await filaDe(mundo, 'perdido')).toMatchObject({ estado: 'enviado' })
  })
})
