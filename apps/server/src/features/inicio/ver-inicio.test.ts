import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

describe('La primera pantalla de una entidad: qué debe y para cuándo', () => {
  let mundo: Mundo
  const inicio = async (quien: 'ana' | 'carla', entidad: string) =>
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
    expect(antes.cortes[1]).toMatchObject({ completas: 2, requeridas: 3 })
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
  })

  it('un departamento debe los suyos; quien no reporta no debe ninguno', async () => {
    expect((await inicio('carla', '25')).cortes).toHaveLength(6)
    const isla = await mundo.as('fabio').get('/api/entidades/88001/inicio')
    expect(isla.cuerpo).toEqual({ plan: null, cortes: [] })
  })
})
