import { once } from 'node:events'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { conOtroLimite, cronogramaDePrueba } from '../../testing/cronograma.ts'
import { CLAVE, type Nombre } from '../../testing/gente.ts'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { cargarCronogramas } from '../calendario/index.ts'

describe('Una línea lenta no hace tardío a nadie: cuenta la llegada de la petición', () => {
  let mundo: Mundo
  let puerto = 0
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-12-20T08:00:00-05:00' })
    await mundo.app.listen({ port: 0, host: '127.0.0.1' })
    puerto = (mundo.app.server.address() as AddressInfo).port
    for (const [entidad, lider] of [
      ['25200', 'ana'],
      ['25295', 'beto'],
    ] as const) {
      await insertPlan(mundo, { entidad, lider })
      for (const corte of [2, 4]) await llenar(mundo.as(lider), entidad, direccion(entidad, 2023, corte))
    }
  })
  afterAll(() => mundo.cerrar())

  /** Sends the headers, moves the clock, and only then the body: what the line takes to carry it. */
  async function enviarDespacio(quien: Nombre, reporte: string, empieza: string, termina: string) {
    mundo.reloj.fijar(empieza)
    const ficha = await fichaFirmada(mundo, quien)
    const linea: Socket = connect(puerto, '127.0.0.1')
    const respuesta = text(linea)
    const cabeceras = ['host: localhost', `cookie: kpt_sesion=${ficha}`, 'content-type: application/json']
    linea.write(
      [`POST ${reporte}/envio HTTP/1.1`, ...cabeceras, 'connection: close', 'content-length: 2', '', ''].join('\r\n'),
    )
    const [peticion] = (await once(mundo.app.server, 'request')) as [{ complete: boolean }]
    expect(peticion.complete).toBe(false)
    mundo.reloj.fijar(termina)
    linea.write('{}')
    const [cabecera = '', cuerpo = ''] = (await respuesta).split('\r\n\r\n')
    return [Number(cabecera.split(' ')[1]), cuerpo] as const
  }

  it('donde cierra: empezada a las 23:59:58 y terminada a las 00:00:05, llegó a tiempo', async () => {
    const reporte = direccion('25200', 2023, 4)
    const [status, cuerpo] = await enviarDespacio(
      ...(['ana', reporte, '2023-12-31T23:59:58-05:00', '2024-01-01T00:00:05-05:00'] as const),
    )
    expect(status).toBe(200)
    expect(cuerpo).toContain('"oportuna":true')
    expect((await mundo.as('ana').get(reporte)).cuerpo).toMatchObject({ estado: 'enviado', hecho: 'oportuno' })
  })

  it('donde cierra: empezada a las 00:00:01 se rechaza con su límite, y nada de lo escrito se pierde', async () => {
    const reporte = direccion('25295', 2023, 4)
    const [status, cuerpo] = await enviarDespacio(
      ...(['beto', reporte, '2024-01-01T00:00:01-05:00', '2024-01-01T00:00:02-05:00'] as const),
    )
    expect([status, cuerpo]).toEqual([409, expect.stringContaining('reporte.actividad_cerrada')])
    expect(cuerpo).toContain('2023-12-31')
    expect((await mundo.as('beto').get(reporte)).cuerpo).toMatchObject({ estado: 'borrador', hecho: 'silencio' })
  })

  it('donde se recibe extemporáneo: empezada a las 00:00:01 entra y queda marcada', async () => {
    for (const [quien, entidad, empieza, oportuna] of [
      ['ana', '25200', '2023-07-15T23:59:58-05:00', true],
      ['beto', '25295', '2023-07-16T00:00:01-05:00', false],
    ] as const) {
      const [status, cuerpo] = await enviarDespacio(
        ...([quien, direccion(entidad, 2023, 2), empieza, '2023-07-16T00:00:05-05:00'] as const),
      )
      expect([status, cuerpo]).toEqual([200, expect.stringContaining(`"oportuna":${oportuna}`)])
    }
  })
})

describe('El veredicto de lo enviado solo mejora con lo que se sepa después', () => {
  let mundo: Mundo
  const cogua = direccion('25200', 2022, 1)
  const gachancipa = direccion('25295', 2022, 1)
  const D1 = cronogramaDePrueba(2022)
  const D2 = conOtroLimite(D1, 'D-2', '2022-07-12', '2022-07-08')
  const D3 = conOtroLimite(D2, 'D-3', '2022-07-25', '2022-07-20')
  const cargar = async (archivo: object) => {
    const { db } = mundo.servicios.conexion
    const { hallazgos } = await db.transaction().execute((trx) => cargarCronogramas(trx, archivo, mundo.reloj.ahora()))
    expect(hallazgos).toEqual([])
  }
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2022-01-02T08:00:00-05:00' })
    await cargar(D1)
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await insertPlan(mundo, { entidad: '25295', lider: 'beto' })
    mundo.reloj.fijar('2022-07-10T08:00:00-05:00')
    await llenar(mundo.as('ana'), '25200', cogua)
    await llenar(mundo.as('beto'), '25295', gachancipa)
    await mundo.as('ana').post(`${cogua}/envio`)
  })
  afterAll(() => mundo.cerrar())

  /** What each screen says: the report itself, the board, the queue of who reviews. */
  async function veredicto(quien: 'ana' | 'beto', reporte: string, texto: string) {
    const { hecho, versiones } = (await mundo.as(quien).get(reporte)).cuerpo
    const tablero = (await mundo.as('diego').get(`/api/tablero/seguimiento/2022/1/entidades?texto=${texto}`)).cuerpo
    const cola = (await mundo.as('diego').get(`/api/revision/cola?estado=todos&texto=${texto}`)).cuerpo
    return [hecho, versiones[0].oportuna, versiones[0].sanada, tablero.filas[0].hecho, cola.filas[0].oportuna]
  }

  it('un límite más corto no vuelve tardío lo que llegó a tiempo, y rige para quien llega después', async () => {
    mundo.reloj.fijar('2022-07-13T08:00:00-05:00')
    await cargar(D2)
    expect((await mundo.as('ana').get(cogua)).cuerpo.limite).toBe('2022-07-08')
    expect(await veredicto('ana', cogua, 'cogua')).toEqual(['oportuno', true, null, 'oportuno', true])
    expect((await mundo.as('beto').post(`${gachancipa}/envio`)).cuerpo).toMatchObject({ oportuna: false, sanada: null })
  })

  it('la prórroga lo sana hacia atrás y dice qué acto le da la razón; lo sabido ese día se conserva', async () => {
    expect(await veredicto('beto', gachancipa, 'gachancip')).toEqual([
      'extemporaneo',
      false,
      null,
      'extemporaneo',
      false,
    ])
    mundo.reloj.fijar('2022-07-25T08:00:00-05:00')
    await cargar(D3)
    const frase = expect.stringMatching(
      /^Llegó a tiempo\. Cuando llegó constaba fuera de plazo; .*Circular D-3 del 25 de julio de 2022\.$/,
    )
    expect(await veredicto('beto', gachancipa, 'gachancip')).toEqual(['oportuno', true, frase, 'oportuno', true])
    const { oportuna } = await mundo.servicios.conexion.db
      .selectFrom('reporte_version')
      .select('oportuna')
      .where('entidad', '=', '25295')
      .executeTakeFirstOrThrow()
    expect(oportuna).toBe(false)
  })
})

/** Signed in, and signed: nothing is left but to send. */
async function fichaFirmada(mundo: Mundo, quien: Nombre): Promise<string> {
  const { cabeceras } = await mundo.publico.post('/api/sesion', { correo: `${quien}@ejemplo.gov.co`, clave: CLAVE })
  const ficha = /kpt_sesion=([\w-]+)/.exec(String(cabeceras['set-cookie']))?.[1] ?? ''
  const cookies = { kpt_sesion: ficha }
  await mundo.app.inject({ method: 'POST', url: '/api/cuenta/firma', cookies, payload: { clave: CLAVE, codigo: null } })
  return ficha
}
