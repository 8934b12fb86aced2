import fc from 'fast-check'
import { expect, it } from 'vitest'
import { canonicalText, type Json } from './canonico.ts'

it('el mismo contenido da el mismo texto, sea cual sea el orden de sus claves', () => {
  const documento = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null)))
  fc.assert(
    fc.property(documento, (d) => {
      const alReves: Json = Object.fromEntries(Object.entries(d).reverse())
      expect(canonicalText(alReves)).toBe(canonicalText(d))
      expect(JSON.parse(canonicalText(d))).toEqual({ ...d })
    }),
  )
})

it('no admite números con decimales: las cifras exactas viajan como texto', () => {
  expect(() => canonicalText({ pesos: 0.1 })).toThrow(RangeError)
  expect(canonicalText({ b: [1, 'ñ'], a: undefined })).toBe('{"b":[1,"ñ"]}')
})
