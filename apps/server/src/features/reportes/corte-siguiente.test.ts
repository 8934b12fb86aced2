import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { direccion, escribir, llenar } from '../../testing/reporte.ts'

describe('Un corte parte de lo que quedó enviado en el anterior', () => {
  let mundo: Mundo
  const ana = () => mundo.as('ana')
  const [uno, dos] = [direccion('25200', 2023, 1), direccion('25200', 2023, 2)]
  const [M1, M2, M3] = [meta('25200', 1), meta('25200', 2), meta('25200', 3)]
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana' })
    await llenar(ana(), '25200', uno)
    await ana().post(`${uno}/envio`)
    mundo.reloj.fijar('2023-07-03T08:00:00-05:00')
  })
  afterAll(() => mundo.cerrar())

  it('lo anterior se muestra al lado, y no se da por escrito', async () => {
    const { filas, fuentes } = (await ana().get(`${dos}/metas`)).cuerpo
    expect(filas[0]).toMatchObject({
      ...{ meta: M1, lineaNombre: 'Línea 1', programado: '10', programadoFuentes: { recursos_propios: '1000000' } },
      valores: { ejecutado: null, fuentes: {} },
      anterior: {
        ejecutado: '5',
        fuentes: { recursos_propios: { comprometido: '500000', obligado: '500000', pagado: '500000' } },
      },
    })
    expect(fuentes[0]).toEqual({ clave: 'recursos_propios', nombre: 'Recursos propios' })
    expect((await ana().get(`${dos}/metas?pagina=2&tamano=2`)).cuerpo).toMatchObject({
      total: 3,
      filas: [{ meta: M3 }],
    })
  })

  it('un acumulado que baja pide su motivo; "sin avance" conserva los valores en la versión', async () => {
    await escribir(
      ana(),
      dos,
      { meta: M1, campo: 'ejecutado', valor: '4' },
      { meta: M1, campo: 'pagado', clave: 'recursos_propios', valor: '500000' },
    )
    await ana().post(`${dos}/sin-avance`, { metas: [M1, M2, M3], motivo: 'En contratación' })
    const antes = (await ana().post(`${dos}/envio`)).cuerpo
    expect(antes.faltas).toMatchObject([{ codigo: 'avisos_sin_confirmar', metas: [M1] }])
    await escribir(ana(), dos, {
      meta: M1,
      campo: 'confirmacion',
      clave: 'acumulado_disminuye',
      valor: 'Se devolvió una obra',
    })
    expect((await ana().post(`${dos}/envio`)).cuerpo.version).toBe(1)
    const { filas } = (await ana().get(`${dos}/metas?version=1`)).cuerpo
    expect(filas[0].valores).toMatchObject({ ejecutado: '4', sinAvance: null })
    expect(filas[1]).toMatchObject({
      valores: { ejecutado: '5', sinAvance: 'En contratación', fuentes: { recursos_propios: { pagado: '500000' } } },
      anterior: { ejecutado: '5' },
    })
  })

  it('sin plan no hay metas que mostrar', async () => {
    expect((await mundo.as('beto').get(`${direccion('25295')}/metas`)).cuerpo.type).toBe('plan.no_existe')
  })
})
