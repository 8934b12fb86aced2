import { describe, expect, it } from 'vitest'
import { altoDeFila } from './altura.ts'

const RENGLON = 14

describe('el alto de una fila', () => {
  it('si todo cabe en un renglón, lo decide quien abre el libro', () => {
    expect(altoDeFila([])).toBeNull()
    expect(altoDeFila([{ texto: 'Cogua', ancho: 13 }])).toBeNull()
  })

  it('alcanza para la celda que más renglones ocupa, con sus saltos de línea', () => {
    const larga = { texto: 'Mantener en funcionamiento la Comisaría de Familia', ancho: 20 }
    expect(altoDeFila([larga, { texto: 'Número', ancho: 13 }])).toBe(3 * RENGLON)
    expect(altoDeFila([{ texto: 'uno\ndos\ntres\ncuatro', ancho: 20 }])).toBe(4 * RENGLON)
  })

  it('una palabra más larga que su columna sigue en el renglón siguiente', () => {
    expect(altoDeFila([{ texto: 'x'.repeat(25), ancho: 10 }])).toBe(3 * RENGLON)
    expect(altoDeFila([{ texto: `${'x'.repeat(20)} y`, ancho: 10 }])).toBe(3 * RENGLON)
  })

  it('nunca pasa de lo que admite el formato', () => {
    expect(altoDeFila([{ texto: 'palabra '.repeat(5_000), ancho: 10 }])).toBe(409)
  })
})
