import { expect, it } from 'vitest'
import { porcentaje } from './columnas-csv.ts'

it('una razón se escribe como porcentaje con cuatro decimales', () => {
  expect(porcentaje(0.18666666666666668)).toBe('18.6667')
  expect(porcentaje(null)).toBeNull()
})
