import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { crearMundo, type Mundo } from '../../testing/mundo.ts'
import { insertPlan } from '../../testing/plan-de-prueba.ts'

const PLURIANUAL = '/api/entidades/25200/plan/plurianual'

describe('El plan plurianual de inversiones', () => {
  let mundo: Mundo
  beforeAll(async () => {
    mundo = await crearMundo({ ahora: '2025-01-20T10:00:00-05:00' })
    await insertPlan(mundo, {
      ...{ entidad: '25200', lider: 'ana', desde: 2024, metas: 4 },
      cambiar: (m, i) => (i === 3 ? { ...m, fuentes: { '2024': { sgp_salud: '0.5', propia: '0.25' } } } : m),
    })
  })
  afterAll(() => mundo.cerrar())

  it('suma pesos exactos por línea, programa, fuente y vigencia, con sus nombres y en el orden oficial', async () => {
    const { cuerpo } = await mundo.as('ana').get(PLURIANUAL)
    expect(cuerpo).toMatchObject({ version: 1, finalizada: true, total: '18000000.75', metas: 4, fueraDelPeriodo: '0' })
    expect(cuerpo.porVigencia).toEqual({
      '2024': '4500000.75',
      '2025': '4500000',
      '2026': '4500000',
      '2027': '4500000',
    })
    expect(cuerpo.fuentes.map((f: { nombre: string; total: string }) => [f.nombre, f.total])).toEqual([
      ['Recursos propios', '12000000'],
      ['SGP salud', '6000000.5'],
      ['Propia', '0.25'],
    ])
    const [, segunda] = cuerpo.lineas
    expect(segunda).toMatchObject({ consecutivo: 'LE-2', metas: 2, total: '6000000.75' })
    expect(segunda.programas.map((p: { codigo: string; total: string }) => [p.codigo, p.total])).toEqual([
      ['0401', '0.75'],
      ['1702', '6000000'],
    ])
    expect(segunda.programas[1].nombre).not.toBe('')
    expect(cuerpo.sgr).toEqual({ bienios: [], porBienio: {}, total: '0', iniciativas: [] })
  })

  it('es de la versión que se pide, y dice cuando no la hay', async () => {
    const { cuerpo } = await mundo.as('ana').get(`${PLURIANUAL}?version=9`)
    expect(cuerpo.type).toBe('plan.version_no_existe')
  })
})
