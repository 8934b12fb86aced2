import { enVigor, parseCronogramas, situacionDe } from '@kpt/domain/calendario'
import { inicioDe, sumarDias } from '@kpt/domain/shared'
import { describe, expect, it } from 'vitest'
import { cronogramaDeDemostracion } from './cronograma.ts'
import { cronogramaDeGestion } from './gestion/cronograma-gestion.ts'
import { cronogramaAnual } from './pais/cronograma-anual.ts'

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

  it.each([
    ['de cuatro cortes', cronogramaDeDemostracion(2026)],
    ['de un corte al año', cronogramaAnual(2025)],
    ['de GESTIONWEB', cronogramaDeGestion(2025)],
  ])('el %s cumple la forma de cualquier cronograma', (_, { circulares, cronogramas }) => {
    const archivo = {
      circulares: circulares.map(({ clave: _clave, ...c }) => c),
      cronogramas: cronogramas.map(({ demostracion: _demostracion, ...c }) => ({
        ...c,
        actos: c.actos.map(({ circular, retira: _retira, ...a }) => ({ ...a, circular: circular.clave })),
      })),
    }
    expect(parseCronogramas(JSON.parse(JSON.stringify(archivo))).hallazgos).toEqual([])
  })

  it('el de GESTIONWEB se reporta todo el año que sigue a su vigencia y sus circulares no se confunden', () => {
    const [cronograma] = cronogramaDeGestion(2025).cronogramas
    if (!cronograma) throw new Error('no cronograma')
    for (const dia of ['2026-01-01', '2026-06-30', '2026-12-31']) {
      const ahora = inicioDe(dia) + 12 * 3_600_000
      const vigor = enVigor(cronograma, ahora)
      const reporte = vigor.filas.find((f) => f.clases.includes('reporte'))
      expect(reporte && situacionDe(vigor, reporte, ahora), dia).toBe('abierta')
    }
    const circulares = [cronogramaDeDemostracion(2026), cronogramaAnual(2026), cronogramaDeGestion(2025)]
    const [corte, anual, gestion] = circulares.map((a) => a.circulares[0]?.clave)
    expect(corte).toBe(anual)
    expect(gestion).not.toBe(corte)
  })
})
