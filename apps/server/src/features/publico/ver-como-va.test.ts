import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'
import { direccion, llenar } from '../../testing/reporte.ts'

const REPORTE = direccion('25200', 2023, 1)

describe('Cómo va una entidad, para cualquiera', () => {
  let mundo: Mundo
  const comoVa = async (entidad: string) => (await mundo.publico.get(`/api/entidades/${entidad}/como-va`)).cuerpo
  const primero = async () =>
    (await comoVa('25200')).cortes.find(
      (c: { vigencia: number; corte: number }) => c.vigencia === 2023 && c.corte === 1,
    )
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2023-04-03T08:00:00-05:00' })
    await insertPlan(mundo, { entidad: '25200', lider: 'ana', metas: 3 })
  })
  afterAll(() => mundo.cerrar())

  it('sin reporte dice en qué plazo está, con sus cortes del más nuevo al más viejo', async () => {
    const { entidad, cortes, ultimo } = await comoVa('25200')
    expect(entidad).toMatchObject({ codigo: '25200', nombre: 'Cogua', departamentoNombre: 'Cundinamarca' })
    expect(cortes.map((c: { vigencia: number; corte: number }) => `${c.vigencia}/${c.corte}`)).toEqual([
      ...['2023/4', '2023/3', '2023/2', '2023/1', '2020/2', '2020/1'],
    ])
    expect(await primero()).toMatchObject({ hecho: 'en_plazo', enviadoEn: null, avance: null, limite: '2023-04-15' })
    expect(ultimo).toBeNull()
  })

  it('lo que se escribe no se sabe afuera; lo enviado, solo que llegó', async () => {
    await llenar(mundo.as('ana'), '25200', REPORTE, 3, '4')
    expect(await primero()).toMatchObject({ hecho: 'en_plazo', enviadoEn: null, avance: null })
    expect((await mundo.as('ana').post(`${REPORTE}/envio`)).status).toBe(200)
    expect(await primero()).toMatchObject({ hecho: 'oportuno', enviadoEn: '2023-04-03T08:00:00-05:00', avance: null })
    expect((await comoVa('25200')).ultimo).toBeNull()
  })

  it('con veredicto se publica el avance, el mismo que ve la entidad, con el recibo de su versión', async () => {
    expect((await mundo.as('diego').post(`${REPORTE}/validacion`, { version: 1, observaciones: null })).status).toBe(
      200,
    )
    const visto = (await mundo.as('ana').get(`${REPORTE}/avance?dimension=sector`)).cuerpo
    const { ultimo } = await comoVa('25200')
    const { avance } = await primero()
    expect(avance.fisico).not.toBeNull()
    expect(visto.plan).toMatchObject(avance)
    expect(ultimo).toMatchObject({ vigencia: 2023, corte: 1, recibo: visto.recibo, sha256: visto.sha256 })
    expect(visto.grupos).toMatchObject(ultimo.sectores)
    expect(ultimo.sectores.length).toBeGreaterThan(1)
  })

  it('quien no reporta por sí mismo no tiene cortes, y lo que no existe lo dice', async () => {
    expect((await comoVa('88001')).cortes).toEqual([])
    expect(await comoVa('99999')).toMatchObject({ type: 'entidad.desconocida' })
  })
})
