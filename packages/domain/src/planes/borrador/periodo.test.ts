import { expect, it } from 'vitest'
import { periodoCabe } from './index.ts'

it.each([
  [2024, 2027, true],
  [2024, 2024, true],
  [2020, 2024, true],
  [2024, 2029, false],
  [2024, 2023, false],
])('un plan que empieza en pantalla, %i a %i: %s', (desde, hasta, cabe) => {
  expect(periodoCabe({ desde, hasta })).toBe(cabe)
})
