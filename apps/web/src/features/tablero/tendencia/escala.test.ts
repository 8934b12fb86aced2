import { describe, expect, it } from 'vitest'
import { alturaDe, escalaDe, segmentosDe, separar } from './escala.ts'

describe('Escala de una gráfica de razones', () => {
  it('llega a la primera altura redonda que contiene todos los valores, con pocas marcas', () => {
    expect(escalaDe([0.43, null, 0.12])).toEqual({ techo: 0.6, marcas: [0, 0.2, 0.4, 0.6] })
    expect(escalaDe([1])).toEqual({ techo: 1, marcas: [0, 0.25, 0.5, 0.75, 1] })
    expect(escalaDe([0.02]).marcas).toEqual([0, 0.05, 0.1])
    expect(escalaDe([1.2]).techo).toBe(1.5)
    expect(escalaDe([7.3])).toMatchObject({ techo: 8 })
    for (const valor of [0.01, 0.3, 0.77, 1.01, 3.9]) expect(escalaDe([valor]).marcas.length).toBeLessThanOrEqual(5)
  })

  it('sin nada que dibujar va de 0 a 100 %; un mínimo la fija', () => {
    expect(escalaDe([null, null]).techo).toBe(1)
    expect(escalaDe([0.1], 1).techo).toBe(1)
  })

  it('lo que queda fuera se dibuja en el borde', () => {
    expect([-0.2, 0.3, 9].map((v) => alturaDe(v, escalaDe([0.6])))).toEqual([0, 0.5, 1])
  })
})

describe('Líneas que no cruzan de una vigencia a otra', () => {
  const puntos = (...lista: [number, number | null][]) => lista.map(([vigencia, valor]) => ({ vigencia, valor }))

  it('cada vigencia es su propia línea: los valores vuelven a empezar', () => {
    const hechos = segmentosDe(puntos([2025, 0.5], [2025, 0.9], [2026, 0.1], [2026, 0.2]))
    expect(hechos.map((s) => s.map((p) => p.i))).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('un corte sin cifra parte la línea, también al comienzo y al final', () => {
    const hechos = segmentosDe(puntos([2026, null], [2026, 0.1], [2026, null], [2026, 0.3], [2026, 0.4], [2026, null]))
    expect(hechos.map((s) => s.map((p) => p.i))).toEqual([[1], [3, 4]])
    expect(segmentosDe([])).toEqual([])
  })
})

describe('Rótulos que no se montan', () => {
  it('los separa sin cambiar su orden ni salirse', () => {
    expect(separar([0.5, 0.52], 0.1)).toEqual([0.5, 0.6])
    expect(separar([0.98, 1, 0.97], 0.1)).toEqual([0.9, 1, 0.8])
    expect(separar([0.2, 0.8], 0.1)).toEqual([0.2, 0.8])
  })
})
