import { grupoDePares } from '@kpt/domain/territorio'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'
import { completarAportes } from './completar-aportes.ts'
import { recalcularCotas } from './pares.ts'

const REPORTE = direccion('25200')

describe('La comparación con entidades semejantes', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T10:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 3 })
    await llenar(mundo.as('ana'), '25200', REPORTE, 3, '4')
  })
  afterAll(() => mundo.cerrar())

  const filas = async () => (await mundo.as('ana').get(`${REPORTE}/metas`)).cuerpo.filas

  it('los cuartiles viajan con la fila de la meta, y la misma regla los usa al validar', async () => {
    const { servicios } = mundo
    const { territorio, atributos } = servicios.referencia
    const cogua = territorio.get('25200')
    const [fila] = await filas()
    expect([fila.pares, fila.indicador]).toEqual([undefined, expect.stringMatching(/^\d{9}$/)])
    await servicios.conexion.db
      .insertInto('cota_par')
      .values({
        ...{ vigencia: 2023, corte: 1, grupo: cogua ? grupoDePares(cogua, atributos.get('25200'), 2023) : '' },
        ...{ indicador: fila.indicador, medida: 'fisico', pares: 30, q1: 0.95, mediana: 0.97, q3: 0.99 },
        en: '2023-04-03T00:00:00-05:00',
      })
      .execute()
    expect((await filas())[0].pares).toEqual({ fisico: { pares: 30, q1: 0.95, mediana: 0.97, q3: 0.99 } })
    const { n } = (await mundo.as('ana').post(`${REPORTE}/validaciones`)).cuerpo
    const { grupos } = (await mundo.as('ana').get(`${REPORTE}/validaciones/${n}`)).cuerpo
    expect(grupos.map((g: { regla: string }) => g.regla)).toContain('fisico_atipico_entre_pares')
  })

  it('con menos pares publicados de los que hacen falta no hay cotas: las viejas se van al calcular de nuevo', async () => {
    await recalcularCotas(mundo.servicios)
    expect((await filas())[0].pares).toBeUndefined()
  })

  it('lo enviado ya tiene sus razones: no queda nada por completar', async () => {
    const envio = await mundo.as('ana').post(`${REPORTE}/envio`)
    expect(envio.cuerpo.version).toBe(1)
    expect(await completarAportes(mundo.servicios, new AbortController().signal)).toBe(0)
  })
})
