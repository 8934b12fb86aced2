import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

describe('La primera pantalla de una entidad: qué debe y para cuándo', () => {
  let mundo: Mundo
  const inicio = async (quien: 'ana' | 'carla' | 'dina' | 'cora', entidad: string) =>
    (await mundo.as(quien).get(`/api/entidades/${entidad}/inicio`)).cuerpo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-07-03T08:00:00-05:00' })
  })
  afterAll(() => mundo.cerrar())

  it('sin plan lo dice, y aun así cuenta sus cortes con su plazo y su hecho', async () => {
    const { plan, cortes } = await inicio('ana', '25200')
    expect(plan).toBeNull()
    expect(
      cortes.map((c: { vigencia: number; corte: number; hecho: string; situacion: string }) => [
        c.vigencia,
        c.corte,
        c.hecho,
        c.situacion,
      ]),
    ).toEqual([
      [2023, 1, 'silencio', 'recibe_extemporaneo'],
      [2023, 2, 'en_plazo', 'abierta'],
      [2023, 3, 'por_abrir', 'por_abrir'],
      [2023, 4, 'por_abrir', 'por_abrir'],
      [2020, 1, 'silencio', 'cerrada'],
      [2020, 2, 'silencio', 'cerrada'],
    ])
    expect(cortes[1]).toMatchObject({
      ...{
        fechaDatos: '2023-06-30',
        apertura: '2023-04-16',
        limite: '2023-07-15',
        estado: 'borrador',
        demostracion: false,
      },
      ...{ completas: 0, requeridas: 0, ajustesPendientes: 0, version: 0, exigible: true },
    })
  })

  it('con plan, dice cuánto lleva en lo que está por enviar y qué le pidieron', async () => {
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    const ana = mundo.as('ana')
    const reporte = direccion('25200', 2023, 2)
    await llenar(ana, '25200', reporte, 2)
    const antes = await inicio('ana', '25200')
    expect(antes.plan).toMatchObject({
      nombre: 'Plan de prueba',
      estado: 'finalizado',
      version: 1,
      metas: 3,
      faltan: 0,
    })
    expect(antes.cortes[1]).toMatchObject({ completas: 2, requeridas: 3, aCargo: false })
    // Dina answers for línea LE-1, metas 1 and 3; of them Ana has filled one. Who only reads is told of all.
    const deDina = await inicio('dina', '25200')
    expect(deDina.cortes[1]).toMatchObject({ completas: 1, requeridas: 2, aCargo: true })
    expect(deDina.plan).toEqual(antes.plan)
    expect((await inicio('cora', '25200')).cortes).toEqual(antes.cortes)
    await ana.post(`${reporte}/sin-avance`, { metas: [meta('25200', 3)], motivo: 'En contratación' })
    expect((await ana.post(`${reporte}/envio`)).status).toBe(200)
    const pedido = { version: 1, general: true, motivo: 'Revisar las cifras', vence: '2023-07-20', metas: [] }
    expect((await mundo.as('diego').post(`${reporte}/ajustes`, pedido)).status).toBe(200)
    const despues = await inicio('ana', '25200')
    expect(despues.cortes[1]).toMatchObject({
      ...{ estado: 'en_ajustes', hecho: 'oportuno', completas: 3, requeridas: 3, ajustesPendientes: 1, version: 1 },
      pedido: { autor: { nombre: 'Diego Gobernación' }, motivo: 'Revisar las cifras', vence: '2023-07-20' },
    })
    expect(antes.cortes[1].pedido).toBeNull()
    // A request over the whole report is for whoever can answer it.
    expect((await inicio('dina', '25200')).cortes[1]).toMatchObject({ ajustesPendientes: 1, aCargo: true })
  })

  it('de los ajustes pedidos por meta, a un delegado le cuenta los suyos', async () => {
    const reporte = direccion('25200', 2023, 2)
    await mundo.as('ana').post(`${reporte}/ajustes/1/respuestas`, { meta: meta('25200', 1), texto: 'quedó corregido' })
    expect((await mundo.as('ana').post(`${reporte}/envio`)).status).toBe(200)
    const metas = [2, 3].map((n) => ({ meta: meta('25200', n), motivo: 'No cuadra con lo programado' }))
    const pedido = { version: 2, general: false, motivo: 'Revisar dos metas', vence: '2023-07-25', metas }
    expect((await mundo.as('diego').post(`${reporte}/ajustes`, pedido)).status).toBe(200)
    expect((await inicio('ana', '25200')).cortes[1].ajustesPendientes).toBe(2)
    expect((await inicio('dina', '25200')).cortes[1].ajustesPendientes).toBe(1)
    expect((await mundo.as('dina').get(reporte)).cuerpo).toMatchObject({ ajustesPendientes: 1, requeridas: 2 })
  })

  it('un departamento debe los suyos; quien no reporta no debe ninguno', async () => {
    expect((await inicio('carla', '25')).cortes).toHaveLength(6)
    const isla = await mundo.as('fabio').get('/api/entidades/88001/inicio')
    expect(isla.cuerpo).toEqual({ plan: null, cortes: [] })
  })
})
