import ICAL from 'ical.js'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cargarDePrueba, filaDePrueba } from '../../../testing/cronograma-cargado.ts'
import { crearMundo, type Mundo } from '../../../testing/mundo.ts'
import { insertPlan } from '../../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../../testing/reporte.ts'

const RUTA = '/api/plazos/agenda'
const CORTE_2 = 'seguimiento-2023-reporte-corte-2-25200@plazos.kpt'

describe('El calendario suscribible de una persona', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-18T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
  })
  afterAll(() => mundo.cerrar())

  const crear = async (quien: Parameters<Mundo['as']>[0] = 'ana') => {
    const { status, cuerpo } = await mundo.as(quien).post(RUTA)
    expect(status).toBe(200)
    return new URL(cuerpo.direccion).pathname
  }
  const pedir = (ruta: string, headers: Record<string, string> = {}) =>
    mundo.app.inject({ method: 'GET', url: ruta, headers, remoteAddress: `10.9.${veces++ % 250}.1` })
  let veces = 0
  const leer = async (ruta: string) => {
    const { statusCode, body } = await pedir(ruta)
    expect(statusCode).toBe(200)
    return new ICAL.Component(ICAL.parse(body)).getAllSubcomponents('vevent').map((v) => new ICAL.Event(v))
  }
  const avisosDe = (evento?: ICAL.Event) =>
    evento?.component.getAllSubcomponents('valarm').map((alarma) => {
      const cuando = evento.startDate.clone()
      cuando.isDate = false
      cuando.addDuration(alarma.getFirstPropertyValue('trigger') as ICAL.Duration)
      return cuando.toString()
    })

  it('el enlace se dice una sola vez, la base no lo guarda y se lee sin sesión', async () => {
    expect((await mundo.as('ana').get(RUTA)).cuerpo).toEqual({ agenda: null })
    const ruta = await crear()
    const ficha = ruta.split('/')[3] ?? ''
    expect(ficha).toMatch(/^[\w-]{43}$/)
    expect((await mundo.as('ana').get(RUTA)).cuerpo).toEqual({
      agenda: { creada: '2023-04-18T08:00:00-05:00', leida: null },
    })
    const filas = await mundo.servicios.conexion.pool.query('select * from agenda')
    expect(JSON.stringify(filas.rows)).not.toContain(ficha)
    const { headers, body } = await pedir(ruta)
    expect(headers['content-type']).toBe('text/calendar; charset=utf-8')
    expect(body).not.toMatch(/Ana|ejemplo\.gov\.co/)
    expect((await mundo.as('ana').get(RUTA)).cuerpo.agenda.leida).toBe('2023-04-18T08:00:00-05:00')
  })

  it('trae lo que la entidad debe: día entero, avisos en días hábiles, la frase con sus actos', async () => {
    const eventos = await leer(await crear())
    expect(eventos.map((e) => [e.uid, e.startDate.toString(), e.endDate.toString()])).toEqual([
      ['seguimiento-2023-reporte-corte-1-25200@plazos.kpt', '2023-04-15', '2023-04-16'],
      [CORTE_2, '2023-07-15', '2023-07-16'],
      ['seguimiento-2023-reporte-corte-3-25200@plazos.kpt', '2023-10-15', '2023-10-16'],
      ['seguimiento-2023-reporte-definitivo-25200@plazos.kpt', '2023-12-31', '2024-01-01'],
      ['gestionweb-2022-reporte-25200@plazos.kpt', '2023-06-23', '2023-06-24'],
      ['gestionweb-2022-ajustes-25200@plazos.kpt', '2023-07-21', '2023-07-22'],
    ])
    const corte2 = eventos.find((e) => e.uid === CORTE_2)
    // The 15 of July of 2023 was a Saturday; the 3 a holiday and the 20 another.
    expect(avisosDe(corte2)).toEqual([
      '2023-06-30T08:00:00',
      '2023-07-10T08:00:00',
      '2023-07-14T08:00:00',
      '2023-07-15T08:00:00',
    ])
    expect(corte2?.summary).toBe(
      'Último día: Reportar el corte 2 de 2023 (Seguimiento al Plan de Desarrollo Territorial) · Cogua',
    )
    expect(corte2?.description).toContain('La circular escribe el sábado 15 de julio de 2023, que no es día hábil')
    expect(corte2?.description).toContain('la Circular 0009-4 del 29 de marzo de 2023 lo fijó')
    // Its limit passed: it is told no more.
    expect(avisosDe(eventos[0])).toEqual([])
  })

  it('avisa los días que el DNP fijó para ese instrumento', async () => {
    const ruta = await crear()
    const avisos = async () =>
      avisosDe((await leer(ruta)).find((e) => e.uid === 'seguimiento-2023-reporte-corte-3-25200@plazos.kpt'))
    const fijar = (dias: number[] | null) =>
      mundo.as('gloria').post('/api/recordatorios/dias', { instrumento: 'seguimiento', dias })
    expect((await fijar([7])).status).toBe(200)
    expect(await avisos()).toEqual(['2023-10-05T08:00:00', '2023-10-15T08:00:00'])
    expect((await fijar(null)).status).toBe(200)
    expect(await avisos()).toHaveLength(4)
  })

  it('quien ya lo tiene recibe 304; cuando algo cambia, otra vez entero', async () => {
    const ruta = await crear()
    const { headers } = await pedir(ruta)
    const otra = () => pedir(ruta, { 'if-none-match': String(headers.etag) })
    mundo.reloj.avanzar(3_600_000)
    expect((await otra()).statusCode).toBe(304)
    const reporte = direccion('25200', 2023, 2)
    await llenar(mundo.as('ana'), '25200', reporte)
    expect((await otra()).statusCode).toBe(304)
    expect((await mundo.as('ana').post(`${reporte}/envio`)).status).toBe(200)
    expect((await otra()).statusCode).toBe(200)
    const enviado = (await leer(ruta)).find((e) => e.uid === CORTE_2)
    expect(enviado?.description).toMatch(/^Cumplido a tiempo\./)
    expect(avisosDe(enviado)).toEqual([])
  })

  it('otro límite es el mismo evento con otra secuencia; una fila suprimida se cancela', async () => {
    const ruta = await crear()
    const corte3 = async () =>
      (await leer(ruta)).find((e) => e.uid === 'seguimiento-2023-reporte-corte-3-25200@plazos.kpt')
    expect([(await corte3())?.startDate.toString(), (await corte3())?.sequence]).toEqual(['2023-10-15', 0])
    const filas = [{ instrumento: 'seguimiento', vigencia: 2023, actividad: 'reporte-corte-3', fecha: '2023-10-31' }]
    const medida = {
      ...{ clase: 'excepcion', efecto: 'amplia', alcance: { clase: 'entidad', entidad: '25200' }, filas },
      ...{ documento: 'Oficio 1', actoFecha: '2023-04-18', motivo: 'Una creciente del río', pide: null, avala: null },
    }
    expect((await mundo.as('gloria').post('/api/calendario/medidas', medida)).status).toBe(200)
    expect([(await corte3())?.startDate.toString(), (await corte3())?.sequence]).toEqual(['2023-10-31', 1])

    const reporte = (limite: string) => filaDePrueba('reporte', 1, limite, ['reporte', 'ajustes', 'cierre'])
    const actividades = [reporte('2023-08-15'), filaDePrueba('retirada', 2, '2023-08-20', ['verificacion'])]
    await cargarDePrueba(mundo, 2022, '2022-12-31', [
      { numero: 'P-1', fecha: '2023-02-01', efecto: 'fija', actividades },
      {
        ...{ numero: 'P-2', fecha: '2023-04-19', efecto: 'modifica' },
        ...{ retira: ['retirada'], actividades: [reporte('2023-09-15')] },
      },
    ])
    mundo.reloj.fijar('2023-04-20T08:00:00-05:00')
    const eventos = await leer(ruta)
    const retirado = eventos.find((e) => e.uid === 'seguimiento-2022-retirada-25200@plazos.kpt')
    expect([retirado?.component.getFirstPropertyValue('status'), retirado?.sequence]).toEqual(['CANCELLED', 1])
    expect(avisosDe(retirado)).toEqual([])
    const queda = eventos.find((e) => e.uid === 'seguimiento-2022-reporte-25200@plazos.kpt')
    expect([queda?.startDate.toString(), queda?.sequence]).toEqual(['2023-09-15', 1])
  })

  it('un enlace nuevo deja sin servir el anterior; retirado, responde que no existe', async () => {
    const viejo = await crear()
    const nuevo = await crear()
    expect((await pedir(viejo)).json().type).toBe('agenda.no_existe')
    expect((await pedir(nuevo)).statusCode).toBe(200)
    expect((await mundo.as('ana').post(`${RUTA}/retiro`)).cuerpo).toEqual({ retirada: true })
    expect((await mundo.as('ana').post(`${RUTA}/retiro`)).cuerpo).toEqual({ retirada: false })
    expect((await pedir(nuevo)).statusCode).toBe(404)
    expect((await pedir(`/api/agendas/${'x'.repeat(43)}/plazos.ics`)).statusCode).toBe(404)
    const acciones = (await mundo.as('gloria').get('/api/auditoria?tamano=100')).cuerpo.filas.map(
      (f: { accion: string }) => f.accion,
    )
    expect(acciones).toEqual(expect.arrayContaining(['agenda.crear', 'agenda.retirar']))
  })

  it('la gobernación recibe los suyos y no los de sus municipios; el DNP, sus propias actividades', async () => {
    const deGabi = await leer(await crear('gabi'))
    expect(deGabi.map((e) => e.uid)).toContain('gestionweb-2022-ajustes-25@plazos.kpt')
    expect(deGabi.every((e) => e.uid.endsWith('-25@plazos.kpt'))).toBe(true)
    // Departments support and adjust: they do not answer GESTIONWEB.
    expect(deGabi.map((e) => e.uid)).not.toContain('gestionweb-2022-reporte-25@plazos.kpt')
    const deFabio = (await leer(await crear('fabio'))).map((e) => e.uid)
    expect(deFabio).toEqual([
      'gestionweb-2022-guia-dnp@plazos.kpt',
      'gestionweb-2022-apertura-dnp@plazos.kpt',
      'gestionweb-2022-verificacion-dnp@plazos.kpt',
    ])
  })

  it('quien dejó el cargo deja de recibir los plazos de ese cargo; quien se dio de baja, todo', async () => {
    mundo.reloj.fijar('2023-04-20T09:00:00-05:00')
    const ruta = await crear('beto')
    expect((await leer(ruta)).length).toBeGreaterThan(3)
    const { pool } = mundo.servicios.conexion
    const cuenta = mundo.cuentaDe('beto')
    await pool.query(`update nombramiento set hasta = $2 where cuenta = $1`, [cuenta, '2023-04-20T08:00:00-05:00'])
    expect(await leer(ruta)).toEqual([])
    await pool.query(`update cuenta set cerrada_en = $2 where id = $1`, [cuenta, '2023-04-20T08:00:00-05:00'])
    expect((await pedir(ruta)).statusCode).toBe(404)
  })

  it('lo que no es exigible no llega a ningún calendario', async () => {
    mundo.reloj.fijar('2024-03-01T08:00:00-05:00')
    const actividades = [filaDePrueba('reporte', 1, '2024-04-15', ['reporte', 'ajustes', 'cierre'])]
    await cargarDePrueba(mundo, 2024, '2024-03-31', [
      { numero: 'P-3', fecha: '2024-02-01', efecto: 'fija', actividades },
    ])
    const uids = (await leer(await crear('leo'))).map((e) => e.uid)
    expect(uids).toContain('seguimiento-2023-reporte-definitivo-05001@plazos.kpt')
    expect(uids).not.toContain('seguimiento-2024-reporte-05001@plazos.kpt')
  })

  it('desde una misma red no se puede insistir sin medida', async () => {
    const ruta = `/api/agendas/${'y'.repeat(43)}/plazos.ics`
    const pedirla = () => mundo.app.inject({ method: 'GET', url: ruta, remoteAddress: '10.77.0.1' })
    const estados = []
    for (let i = 0; i < 31; i += 1) estados.push((await pedirla()).statusCode)
    expect(estados.slice(0, 30).every((estado) => estado === 404)).toBe(true)
    expect(estados[30]).toBe(429)
  })
})
