import { expect, test } from 'vitest'
import { direccionTapada } from './index.ts'

test('una dirección tapada se reconoce y no sirve para escribirle', () => {
  expect(direccionTapada('planeacion@cogua-cundinamarca.gov.co')).toBe('p•••n@cogua-cundinamarca.gov.co')
  expect(direccionTapada('ab@x.co')).toBe('a•••@x.co')
  expect(direccionTapada('a@x.co')).toBe('a•••@x.co')
  expect(direccionTapada('sin arroba')).toBe('•••')
})
