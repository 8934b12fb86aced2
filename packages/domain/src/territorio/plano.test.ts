import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Anillo, areaDe, cajaDe, distanciaAlBorde, estaDentro, type Punto, simplificarMalla } from './index.ts'

const cuadro = (x: number, y: number, lado: number): Anillo => [
  [x, y],
  [x + lado, y],
  [x + lado, y + lado],
  [x, y + lado],
]

describe('qué queda dentro de una figura', () => {
  const conHueco = [cuadro(0, 0, 10), cuadro(4, 4, 2)]

  it.each([
    [[1, 1], true],
    [[5, 5], false],
    [[11, 5], false],
    [[-1, 4], false],
  ] as const)('el punto %j: %s', (punto, dentro) => expect(estaDentro(conHueco, punto)).toBe(dentro))

  it('la distancia al borde se mide también al del hueco', () => {
    expect(distanciaAlBorde(conHueco, [3, 5])).toBe(1)
    expect(distanciaAlBorde(conHueco, [13, 14])).toBe(5)
  })

  it('caja y área de un anillo', () => {
    expect(cajaDe(cuadro(2, 3, 4))).toEqual([2, 3, 6, 7])
    expect(cajaDe([])).toBeNull()
    expect(areaDe(cuadro(2, 3, 4))).toBe(16)
    expect(areaDe(cuadro(2, 3, 4).toReversed())).toBe(16)
  })
})

describe('simplificar figuras vecinas', () => {
  /** Two municipalities on both sides of a river of many points. */
  const rio = Array.from({ length: 201 }, (_, i): Punto => [500 + ((i * 7919) % 23) - 11, i * 5])
  const oeste: Anillo = [[0, 0], ...rio, [0, 1000]]
  const este: Anillo = [[1000, 0], [1000, 1000], ...rio.toReversed()]

  it('quita puntos y la frontera común sigue siendo la misma de los dos lados', () => {
    const [a, b] = simplificarMalla([[oeste], [este]], 200)
    const delRio = (figura: readonly Anillo[] | undefined) =>
      (figura?.[0] ?? []).filter(([x]) => x > 100 && x < 900).map(String)
    expect(delRio(a).length).toBeGreaterThan(2)
    expect(delRio(a).length).toBeLessThan(150)
    expect(new Set(delRio(b))).toEqual(new Set(delRio(a)))
  })

  it('sin tolerancia no cambia nada; con ella, dónde empieza o hacia dónde gira el vecino da lo mismo', () => {
    const igual = simplificarMalla([[oeste], [este]], 0)
    expect(igual.map((f) => f[0]?.length)).toEqual([oeste.length, este.length])
    const girado = [...este.slice(60), ...este.slice(0, 60)].toReversed()
    const puntos = (figura: readonly Anillo[] | undefined) => new Set(figura?.[0]?.map(String))
    const [, uno] = simplificarMalla([[oeste], [este]], 200)
    const [, otro] = simplificarMalla([[oeste], [girado]], 200)
    expect(puntos(otro)).toEqual(puntos(uno))
  })

  it('nadie desaparece: se van los islotes, queda el anillo mayor aunque sea menor que la tolerancia', () => {
    const [archipielago, punta] = simplificarMalla([[cuadro(0, 0, 100), cuadro(300, 0, 3)], [cuadro(600, 0, 2)]], 50)
    expect(archipielago).toHaveLength(1)
    expect(punta?.[0]?.length).toBeGreaterThanOrEqual(3)
  })

  it('una cuadrícula cualquiera conserva su área y cada punto sigue en su dueño', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 400 }), (n, area) => {
        const celdas = Array.from({ length: n * n }, (_, k) => [cuadro((k % n) * 100, Math.floor(k / n) * 100, 100)])
        const simples = simplificarMalla(celdas, area)
        expect(simples.map((f) => areaDe(f[0] ?? []))).toEqual(celdas.map(() => 10_000))
      }),
    )
  })
})
