import { expect, it } from 'vitest'
import { formatCambio } from './medidas.ts'

it('un cambio va en puntos y con su signo; el que no se alcanza a ver es ninguno', () => {
  expect(formatCambio(0.042)).toBe('+ 4,2 puntos')
  expect(formatCambio(-1)).toBe('− 100,0 puntos')
  expect([0, 0.0004, -0.0004].map(formatCambio)).toEqual(['igual', 'igual', 'igual'])
})
