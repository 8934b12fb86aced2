import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { escalaDe, PASOS, pasoDe } from './escala.ts'

describe('los pasos de la escala del mapa', () => {
  it.each([
    ['todo el ancho', [0.02, 0.87, 1], 0, 0.2],
    ['solo lo alto', [0.5, 0.94, 1], 0.5, 0.1],
    ['lo bajo de mitad de año', [0.12, 0.34], 0.1, 0.05],
    ['todas casi iguales', [0.91, null, 0.93], 0.91, 0.01],
    ['todas en cien', [1, 1], 0.95, 0.01],
    ['todas en cero', [0, 0], 0, 0.01],
    ['sin cifras', [null], 0, 0.2],
    ['ninguna', [], 0, 0.2],
  ])('%s: %j desde %d de a %d', (_, razones, desde, tamano) => {
    const escala = escalaDe(razones)
    expect(escala.desde).toBeCloseTo(desde)
    expect(escala.tamano).toBe(tamano)
  })

  it('el fin de un paso es del siguiente, salvo el último; sin cifra no hay paso', () => {
    const escala = { desde: 0, tamano: 0.2 }
    expect([0, 0.1999, 0.2, 0.6, 0.8, 1].map((r) => pasoDe(r, escala))).toEqual([0, 0, 1, 3, 4, 4])
    expect(pasoDe(null, escala)).toBeNull()
  })

  it('cada cifra cae en el paso que la contiene y la escala no se sale de 0 a 100 %', () => {
    const razon = fc.integer({ min: 0, max: 10_000 }).map((n) => n / 10_000)
    fc.assert(
      fc.property(fc.array(razon, { minLength: 1 }), (razones) => {
        const { desde, tamano } = escalaDe(razones)
        expect(desde).toBeGreaterThanOrEqual(0)
        expect(desde + tamano * PASOS).toBeLessThanOrEqual(1 + 1e-9)
        for (const r of razones) {
          const inicio = desde + (pasoDe(r, { desde, tamano }) ?? Number.NaN) * tamano
          expect(r).toBeGreaterThanOrEqual(inicio - 1e-8)
          expect(r).toBeLessThanOrEqual(inicio + tamano + 1e-8)
        }
      }),
    )
  })
})
