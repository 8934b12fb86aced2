import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { repartirPorCarga } from './reparto.ts'

describe('Reparto de la revisión por carga (R4.1)', () => {
  const reportes = (...entidades: string[]) => entidades.map((entidad, i) => ({ entidad, clave: `${entidad}/${i}` }))

  it('cada entidad a quien menos tiene, y sus reportes a una sola persona', () => {
    const dados = repartirPorCarga(reportes('25001', '25001', '25200', '25295'), [
      { cuenta: 'a', pendientes: 2 },
      { cuenta: 'b', pendientes: 0 },
    ])
    expect(Object.fromEntries(dados)).toEqual({ '25001/0': 'b', '25001/1': 'b', '25200/2': 'a', '25295/3': 'b' })
  })

  it('sin equipo no se da a nadie', () => {
    expect(repartirPorCarga(reportes('25001'), []).size).toBe(0)
  })

  it('todo queda dado, nunca a alguien de fuera, y sin carga previa nadie difiere más que la entidad mayor', () => {
    const entidad = fc.integer({ min: 0, max: 40 }).map((n) => `25${String(n).padStart(3, '0')}`)
    fc.assert(
      fc.property(fc.array(entidad, { minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 8 }), (e, n) => {
        const equipo = Array.from({ length: n }, (_, i) => ({ cuenta: `r${i}`, pendientes: 0 }))
        const dados = repartirPorCarga(reportes(...e), equipo)
        expect(dados.size).toBe(e.length)
        const cargas = equipo.map(({ cuenta }) => [...dados.values()].filter((c) => c === cuenta).length)
        const mayor = Math.max(...[...Map.groupBy(e, (x) => x).values()].map((g) => g.length))
        expect(cargas.reduce((s, c) => s + c, 0)).toBe(e.length)
        expect(Math.max(...cargas) - Math.min(...cargas)).toBeLessThanOrEqual(mayor)
      }),
    )
  })
})
