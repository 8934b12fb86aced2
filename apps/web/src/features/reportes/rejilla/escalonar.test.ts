import { describe, expect, it } from 'vitest'
import { columnasDe } from './columnas.ts'
import { escalonar } from './escalonar.ts'
import { trazarPlano } from './plano.ts'

const plano = trazarPlano(
  Array.from({ length: 20 }, (_, i) => ({
    meta: `m-${i}`,
    fuentes: i < 10 ? ['a'] : ['a', 'b', 'c'],
    despliega: true,
    debajo: false,
  })),
  columnasDe(false),
)
const ver = (indices: number[], puestas: string[] = [], fijas: number[] = []) =>
  [...escalonar(indices, plano, new Set(puestas), fijas, { startIndex: 4, endIndex: 6 })].sort((a, b) => a - b)

describe('dibujar por partes', () => {
  it('primero las del centro de lo que se ve, unas pocas filas por vez', () => {
    expect(ver([0, 1, 2, 3, 4, 5, 6, 7, 8])).toEqual([3, 4, 5, 6, 7])
    expect(ver([10, 11, 12, 13])).toEqual([10, 11])
  })

  it('lo ya dibujado y lo que tiene el foco están siempre, y cada vez entra al menos una', () => {
    expect(ver([0, 5, 15, 16], ['m-0'], [16])).toEqual([0, 5, 15, 16])
    const puestas = new Set<string>()
    const todas = Array.from({ length: 20 }, (_, i) => i)
    for (let n = 0; n < 20; n += 1) for (const i of escalonar(todas, plano, puestas, [], null)) puestas.add(`m-${i}`)
    expect(puestas.size).toBe(20)
  })
})
