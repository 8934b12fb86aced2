import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { cadenaDe, direccion, escribir, llenar } from '../../testing/reporte.ts'

const RUTA = '/api/entidades/25200/ponderacion/2023'
const REPORTE = direccion('25200')
/** Metas 1 and 3 are of the línea LE-1; 2 of LE-2. */
const LINEAS = [
  { nivel: 'linea', clave: 'LE-1', peso: '80.0' },
  { nivel: 'linea', clave: 'LE-2', peso: '20' },
]

describe('Los pesos que la entidad da a su plan', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  const fijar = (sobre: number, pesos: readonly object[]) => ana().post(RUTA, { sobre, pesos })
  const avance = async () => (await ana().get(`${REPORTE}/avance?dimension=linea`)).cuerpo

  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(ana(), '25200', REPORTE)
    await escribir(ana(), REPORTE, { meta: meta('25200', 2), campo: 'ejecutado', base: '5', valor: '10' })
    expect((await ana().post(`${REPORTE}/envio`)).status).toBe(200)
  })
  afterAll(() => mundo.cerrar())

  it('mientras no los dé, no hay cifra ponderada', async () => {
    expect((await ana().get(RUTA)).cuerpo).toMatchObject({
      ...{ planDesde: 2020, n: 0, enUso: 0, pesos: [], total: 3 },
      lineas: [{ clave: 'LE-1' }, { clave: 'LE-2' }],
    })
    expect((await avance()).plan.ponderado).toBeNull()
  })

  it('lo de un mismo nivel suma 100 o no tiene pesos; lo que no es del plan se rechaza', async () => {
    const [una] = LINEAS
    expect((await fijar(0, [{ ...una }])).cuerpo).toMatchObject({ type: 'ponderacion.no_suma' })
    expect((await fijar(0, [{ nivel: 'linea', clave: 'LE-9', peso: '100' }])).cuerpo.type).toBe('ponderacion.peso')
    expect((await ana().get(RUTA)).cuerpo.n).toBe(0)
  })

  it('la variante ponderada se muestra al lado de la oficial, que no cambia', async () => {
    const antes = await avance()
    expect((await fijar(0, LINEAS)).cuerpo).toEqual({ n: 1, pesos: 2 })
    const despues = await avance()
    expect(despues.plan.fisico).toBe(antes.plan.fisico)
    // 80 % of the línea at one half, 20 % of the one that is whole.
    expect(despues.plan.ponderado.fisico.valor).toBeCloseTo(0.6, 9)
    expect(despues.plan.fisico).toBeCloseTo(2 / 3, 9)
    expect(despues.ponderacion).toMatchObject({ n: 1, autor: { nombre: 'Ana Cogua' } })
  })

  it('las metas vienen por páginas, cada una con su peso', async () => {
    // The meta 2 is the only one of its programa.
    const pesos = [...LINEAS, { nivel: 'meta', clave: meta('25200', 2), peso: '100' }]
    expect((await fijar(1, pesos)).cuerpo).toEqual({ n: 2, pesos: 3 })
    const pagina = (await ana().get(`${RUTA}?tamano=1&pagina=2`)).cuerpo
    expect(pagina).toMatchObject({ total: 3, enUso: 3, filas: [{ meta: meta('25200', 2), peso: '100' }] })
    expect(pagina.pesos).toHaveLength(2)
  })

  it('quien no vio el último cambio no lo pisa; retirarlos apaga la variante, y queda la historia', async () => {
    expect((await fijar(0, [])).cuerpo.type).toBe('ponderacion.cambio')
    expect((await fijar(2, [])).cuerpo).toEqual({ n: 3, pesos: 0 })
    expect((await avance()).plan.ponderado).toBeNull()
    expect((await ana().get(RUTA)).cuerpo).toMatchObject({
      ...{ n: 3, enUso: 0, pesos: [] },
    })
    const historia = async (consulta = '') => (await ana().get(`${RUTA}/historia${consulta}`)).cuerpo
    expect(await historia()).toMatchObject({
      total: 3,
      filas: [
        { n: 3, pesos: 0, autor: { nombre: 'Ana Cogua' } },
        { n: 2, pesos: 3 },
        { n: 1, pesos: 2 },
      ],
    })
    expect(await historia('?tamano=1&pagina=3')).toMatchObject({ total: 3, filas: [{ n: 1 }] })
    await expect(mundo.servicios.conexion.pool.query('delete from ponderacion')).rejects.toThrow()
    expect(await cadenaDe(mundo, '25200')).toMatchObject({ integra: true, enLaCabeza: true })
  })

  it('los lee quien ve el reporte; los fija el usuario líder', async () => {
    expect((await mundo.as('diego').get(RUTA)).status).toBe(200)
    expect((await mundo.as('diego').post(RUTA, { sobre: 3, pesos: [] })).status).toBe(403)
    expect((await mundo.as('beto').get(RUTA)).cuerpo.type).toBe('territorio.ajeno')
  })
})
