import { enVigor, parseCronogramas, situacionDe } from '@kpt/domain/calendario'
import { inicioDe, sumarDias } from '@kpt/domain/shared'
import { describe, expect, it } from 'vitest'
import { cronogramaDeDemostracion } from './cronograma.ts'

describe('El calendario de demostración', () => {
  it('tiene exactamente un corte abierto cada día del año, y dice que no tiene valor legal', () => {
    const [cronograma] = cronogramaDeDemostracion(2028).cronogramas
    if (!cronograma) throw new Error('no cronograma')
    for (let dia = '2028-01-01'; dia <= '2028-12-31'; dia = sumarDias(dia, 1)) {
      const ahora = inicioDe(dia) + 12 * 3_600_000
      const vigor = enVigor(cronograma, ahora)
      expect(
        vigor.filas.filter((f) => situacionDe(vigor, f, ahora) === 'abierta'),
        dia,
      ).toHaveLength(1)
    }
    expect(cronograma.demostracion).toBe(true)
    expect(cronograma.actos[0]?.circular.numero).toMatch(/sin valor legal/)
  })

  it('cumple la forma de cualquier cronograma', () => {
    const { circulares, cronogramas } = cronogramaDeDemostracion(2026)
    const archivo = {
      circulares: circulares.map(({ clave: _, ...c }) => c),
      cronogramas: cronogramas.map(({ demostracion: _, ...c }) => ({
        ...c,
        actos: c.actos.map(({ circular, retira: __, ...a }) => ({ ...a, circular: circular.clave })),
      })),
    }
    expect(parseCronogramas(JSON.parse(JSON.stringify(archivo))).hallazgos).toEqual([])
  })
})
