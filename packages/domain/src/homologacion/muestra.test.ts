import { expect, test } from 'vitest'
import { elegirEjemplos } from './muestra.ts'

const ejemplos = Array.from({ length: 100 }, (_, i) => ({
  plan: `p${i % 10}`,
  texto: `Meta ${i}`,
  unidad: 'Número',
  linea: 'Una',
  indicador: i < 90 ? '111111111' : `22222222${i % 10}`,
}))

test('si no caben todos, de cada indicador quedan pocos, de varios planes, y ningún indicador se pierde', () => {
  const elegidos = elegirEjemplos(ejemplos, 30)
  expect(elegidos.length).toBe(30)
  expect(new Set(elegidos.map((e) => e.indicador)).size).toBe(11)
  expect(new Set(elegidos.map((e) => e.plan)).size).toBe(10)
  expect(elegirEjemplos(ejemplos.toReversed(), 30)).toEqual(elegidos)
})

test('si caben, quedan todos', () => {
  expect(elegirEjemplos(ejemplos)).toHaveLength(100)
})
