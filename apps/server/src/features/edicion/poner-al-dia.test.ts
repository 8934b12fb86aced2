import { randomUUID } from 'node:crypto'
import { planDelBorrador } from '@kpt/domain/planes'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan, meta } from '../../testing/plan-de-prueba.ts'
import { enCeldas } from './leer-borrador.ts'

const BORRADORES = '/api/entidades/25200/plan/borradores'
const BORRADOR = `${BORRADORES}/2024`
const PLAN = { entidad: '25200', lider: 'ana', desde: 2024, metas: 3 } as const

describe('Un borrador que otra versión del plan adelantó', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2025-01-20T10:00:00-05:00' })
    await insertPlan(mundo, PLAN)
    await mundo.as('ana').post(BORRADORES, { nuevo: null })
  })
  afterAll(() => mundo.cerrar())

  const ver = async () => (await mundo.as('ana').get(BORRADOR)).cuerpo
  const planDe = async () => {
    const { base, celdas } = await ver()
    return planDelBorrador(JSON.parse(base), enCeldas(celdas))
  }
  const guardar = async (fila: string, celda: string, base: string | null, valor: string | null, numero = 1) => {
    const operacion = { opId: randomUUID(), fila, celda, base, valor, hechoEn: '2025-01-20T10:00:00-05:00' }
    const { cuerpo } = await mundo.as('ana').post(`${BORRADOR}/operaciones`, { numero, operaciones: [operacion] })
    return cuerpo.resultados?.[0]?.resultado ?? cuerpo.type
  }
  const traer = async (cuerpo: object) => (await mundo.as('ana').post(`${BORRADOR}/puesta-al-dia`, cuerpo)).cuerpo
  const enVersion2 = { ...PLAN, version: 2, finalizadoEn: null, metas: 2 }

  it('mientras nadie lo adelanta no hay nada que traer', async () => {
    expect(await guardar(meta('25200', 1), 'unidad', 'Número', 'Metro')).toBe('guardado')
    expect(await guardar(meta('25200', 1), 'personalizacion', 'Meta de prueba 1', 'Escuelas')).toBe('guardado')
    expect(await guardar(meta('25200', 3), 'ods', '3', '4')).toBe('guardado')
    const { ultima } = await ver()
    expect((await traer({ ultima, actual: 1, cedidas: [] })).type).toBe('edicion.al_dia')
  })

  it('muestra lo que chocaría, y no escribe nada', async () => {
    await insertPlan(mundo, { ...enVersion2, cambiar: (m, i) => (i === 0 ? { ...m, unidad: 'Km', ods: '9' } : m) })
    const { cuerpo } = await mundo.as('ana').get(`${BORRADOR}/puesta-al-dia`)
    expect(cuerpo).toMatchObject({ contra: 1, actual: 2, ultima: 3 })
    expect(cuerpo.choques).toEqual([
      { fila: meta('25200', 1), celda: 'unidad', antes: 'Número', mio: 'Metro', suyo: 'Km' },
      { fila: meta('25200', 3), celda: 'existe', antes: 'si', mio: 'si', suyo: null },
    ])
    expect(await ver()).toMatchObject({ numero: 1, contra: 1, actual: 2 })
  })

  it('sigue sobre la otra versión con todo lo escrito, y con lo que la otra cambió', async () => {
    expect((await traer({ ultima: 2, actual: 2, cedidas: [] })).type).toBe('edicion.cambio')
    expect((await traer({ ultima: 3, actual: 3, cedidas: [] })).type).toBe('plan.version_cambio')
    await traer({ ultima: 3, actual: 2, cedidas: [{ fila: meta('25200', 1), celda: 'unidad' }] })
    expect(await ver()).toMatchObject({ numero: 2, raiz: 1, contra: 2, actual: 2 })
    const { metas } = await planDe()
    expect(metas[0]).toMatchObject({ unidad: 'Km', personalizacion: 'Escuelas', ods: '9' })
    expect(metas.map((m) => m.numero)).toEqual([1, 2, 3].map((i) => meta('25200', i)))
    expect(metas[2]).toMatchObject({ ods: '4', unidad: 'Número', fuentes: { '2025': { recursos_propios: '1000000' } } })
  })

  it('quien tenía el borrador de antes abierto no pierde lo que teclea: se guarda en el que sigue, con su base', async () => {
    expect(await guardar(meta('25200', 2), 'unidad', 'Número', 'Litro', 1)).toBe('guardado')
    expect(await guardar(meta('25200', 1), 'unidad', 'Metro', 'Legua', 1)).toBe('conflicto')
    const { cuerpo } = await mundo.as('ana').get(`${BORRADOR}/cambios?numero=1&despuesDe=3`)
    expect(cuerpo.numero).toBe(2)
  })

  it('se hace versión: la meta que vuelve conserva su número', async () => {
    const { ultima } = await ver()
    expect((await mundo.as('ana').post(`${BORRADOR}/version`, { contra: 2, ultima })).cuerpo).toEqual({ version: 3 })
    const { cuerpo } = await mundo.as('ana').get('/api/entidades/25200/plan/metas')
    expect(cuerpo.filas.map((f: { numero: string }) => f.numero)).toEqual([1, 2, 3].map((i) => meta('25200', i)))
    expect(await guardar('plan', 'nombrePlan', 'Plan de prueba', 'x', 1)).toBe('edicion.no_existe')
  })
})
