import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  add,
  CERO,
  compare,
  compareText,
  decimal,
  decimalFromNumber,
  isDecimalTexto,
  isZero,
  isZeroText,
  multiply,
  parseDecimal,
  ratio,
  subtract,
  sum,
  toNumber,
  toText,
} from './decimal.ts'

const cifra = fc
  .tuple(fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n }), fc.integer({ min: 0, max: 6 }))
  .map(([n, e]) => {
    const signo = n < 0n ? '-' : ''
    const cifras = (n < 0n ? -n : n).toString().padStart(e + 1, '0')
    return decimal(e === 0 ? n.toString() : `${signo}${cifras.slice(0, -e)}.${cifras.slice(-e)}`)
  })

describe('Decimal exacto', () => {
  it('la suma es conmutativa, asociativa y tiene inverso', () => {
    fc.assert(
      fc.property(cifra, cifra, cifra, (a, b, c) => {
        expect(add(a, b)).toEqual(add(b, a))
        expect(add(add(a, b), c)).toEqual(add(a, add(b, c)))
        expect(subtract(add(a, b), b)).toEqual(a)
      }),
    )
  })

  it('el producto se distribuye sobre la suma', () => {
    fc.assert(
      fc.property(cifra, cifra, cifra, (a, b, c) => {
        expect(multiply(a, add(b, c))).toEqual(add(multiply(a, b), multiply(a, c)))
      }),
    )
  })

  it('el texto canónico va y vuelve, y ordena como los números', () => {
    fc.assert(
      fc.property(cifra, cifra, (a, b) => {
        expect(toText(a)).toMatch(/^-?\d+(\.\d*[1-9])?$/)
        expect(decimal(toText(a))).toEqual(a)
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0)
        expect(compare(a, b) === 0).toBe(toText(a) === toText(b))
        expect(Math.sign(compareText(toText(a), toText(b)))).toBe(Math.sign(compare(a, b)))
      }),
    )
  })

  it('un número de hoja de cálculo se lee con 15 cifras significativas, como Excel lo muestra', () => {
    expect(toText(decimalFromNumber(0.1 + 0.2) ?? decimal('0'))).toBe('0.3')
    expect(toText(decimalFromNumber(20312682.0841) ?? decimal('0'))).toBe('20312682.0841')
    expect(toText(decimalFromNumber(1e21) ?? decimal('0'))).toBe('1000000000000000000000')
    expect(toText(decimalFromNumber(-1.5e-7) ?? decimal('0'))).toBe('-0.00000015')
    expect(decimalFromNumber(Number.NaN)).toBeNull()
  })

  it('los textos se comparan como los números que son, también los enteros por sus solas cifras', () => {
    const texto = fc.oneof(cifra.map(toText), fc.bigInt({ min: 0n, max: 2000n }).map(String))
    fc.assert(
      fc.property(texto, texto, (a, b) => {
        expect(Math.sign(compareText(a, b))).toBe(compare(decimal(a), decimal(b)))
      }),
    )
  })

  it('la forma canónica de un texto se ve sin construir el número', () => {
    const casi = fc.oneof(cifra.map(toText), fc.stringMatching(/^-?0{0,2}\d{0,4}(\.\d{0,4})?$/), fc.string())
    fc.assert(
      fc.property(casi, (texto) => {
        const leido = parseDecimal(texto)
        expect(isDecimalTexto(texto)).toBe(leido !== null && toText(leido) === texto)
        if (leido) expect(isZeroText(texto)).toBe(isZero(leido))
      }),
      { numRuns: 2_000 },
    )
    for (const texto of ['0', '-0', '0.0', '00', '0.5', '-0.5', '.5', '5.', '10', '1.10', '01', '-', '', '1\n'])
      expect([texto, isDecimalTexto(texto)]).toEqual([texto, ['0', '0.5', '-0.5', '10'].includes(texto)])
  })

  it('sumar muchos da lo mismo que sumar de a dos', () => {
    fc.assert(
      fc.property(fc.array(cifra, { maxLength: 8 }), (cifras) => {
        expect(sum(cifras)).toEqual(cifras.reduce(add, CERO))
      }),
    )
  })

  it('rechaza lo que no es decimal y no divide por cero', () => {
    for (const malo of ['', '1e3', '1,5', '.5', '5.', '--1', '1 000', 'NaN']) expect(parseDecimal(malo)).toBeNull()
    expect(toText(decimal('-0.00'))).toBe('0')
    expect(toText(sum([decimal('0.1'), decimal('0.2'), decimal('-0.3')]))).toBe('0')
    expect(ratio(decimal('1'), decimal('0'))).toBeNull()
    expect(ratio(decimal('1'), decimal('4'))).toBe(0.25)
  })

  it('lo que ningún número guarda no es una razón', () => {
    const [enorme, infimo] = [decimal(`1${'0'.repeat(400)}`), decimal(`0.${'0'.repeat(400)}1`)]
    expect([ratio(enorme, decimal('1')), ratio(decimal('1'), infimo), ratio(enorme, enorme)]).toEqual([
      null,
      null,
      null,
    ])
  })
})

it('el doble más cercano es el que da leer el texto, con la escala y el tamaño que sea', () => {
  const cifra = fc.tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: 0, max: 30 }))
  fc.assert(
    fc.property(cifra, ([coeficiente, escala]) => {
      const decimalDe = multiply({ coeficiente, escala: 0 }, decimal(`0.${'0'.repeat(escala)}1`))
      expect(toNumber(decimalDe)).toBe(Number(toText(decimalDe)))
    }),
    { numRuns: 2_000 },
  )
})
