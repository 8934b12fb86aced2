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

it('lo anidado, lo vacío y las claves que parecen números siguen el orden de sus letras', () => {
  const { anidado } = fc.letrec<{ anidado: Json }>((de) => ({
    anidado: fc.oneof(
      { maxDepth: 3 },
      fc.string(),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(de('anidado'), { maxLength: 3 }),
      fc.dictionary(fc.string({ maxLength: 3 }), de('anidado'), { maxKeys: 4 }),
    ),
  }))
  fc.assert(
    fc.property(anidado, (valor) => {
      expect(JSON.parse(canonicalText(valor))).toEqual(JSON.parse(JSON.stringify(valor)))
    }),
  )
  expect(canonicalText({ 9: 1, 10: [], b: {}, a: undefined })).toBe('{"10":[],"9":1,"b":{}}')
  expect(canonicalText({ a: undefined })).toBe('{}')
  expect(canonicalText([null, true, false, [[]]])).toBe('[null,true,false,[[]]]')
})
