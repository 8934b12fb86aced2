import { formatNumero } from '@kpt/textos'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { leerCelda } from './leer-celda.ts'

const leer = (texto: string, exacto: string | null = null) => {
  const leida = leerCelda('pagado', { texto, exacto })
  return leida.ok ? leida.valor : leida.frase
}

describe('un número pegado', () => {
  it('como se escribe en Colombia, con pesos, o como lo guarda un programa', () => {
    expect(leer('1.234.567,89')).toBe('1234567.89')
    expect(leer('$ 1.234.568')).toBe('1234568')
    expect(leer(' $1.234.568 ')).toBe('1234568')
    expect(leer('1234567.89')).toBe('1234567.89')
    expect(leer('-$ 5.000')).toBe('-5000')
    expect(leer('')).toBeNull()
    expect(leer('   ')).toBeNull()
  })

  it('vale lo que la hoja guarda y no lo que redondea al mostrar', () => {
    expect(leer('$ 1.001.235', '1001234.56')).toBe('1001234.56')
    expect(leer('0,25', '0.25')).toBe('0.25')
    expect(leer('1,234,567.89', '1234567.89')).toBe('1234567.89')
    expect(leer('1.234', '1.234')).toBe('1.234')
    expect(leer('1.234', '1234')).toBe('1234')
    expect(leer('1,23E+09', '1234567890')).toBe('1234567890')
  })

  it('una fecha, un porcentaje o una hora no son la cantidad que hay detrás', () => {
    expect(leer('15/03/2026', '46096')).toMatch(/no es un número/)
    expect(leer('45 %', '0.45')).toMatch(/porcentaje/)
    expect(leer('10:30', '0.4375')).toMatch(/no es un número/)
    expect(leer('pendiente', '0')).toMatch(/no es un número/)
  })

  it('el cero de un contador es cero; una raya sola no se adivina', () => {
    expect([leer('$ -'), leer(' $ -   ', '0')]).toEqual(['0', '0'])
    expect(leer('-')).toMatch(/Una raya/)
    expect(leer('-', '0')).toBe('0')
  })

  it('avisa cuando el texto se podía leer de dos maneras', () => {
    expect(leerCelda('ejecutado', { texto: '1.234', exacto: null })).toMatchObject({ ok: true, valor: '1234' })
    expect(leerCelda('ejecutado', { texto: '1.234', exacto: null })).toHaveProperty('nota', expect.any(String))
    expect(leerCelda('ejecutado', { texto: '1.234', exacto: '1234' })).toHaveProperty('nota', null)
  })

  it('con lo que muestra una hoja, redondeado a pesos o a centavos, siempre llega el número exacto', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 12 }), fc.constantFrom(0, 2), (centavos, decimales) => {
        const exacto = String(centavos / 100)
        expect(leer(`$ ${formatNumero(exacto, decimales)}`, exacto)).toBe(exacto)
      }),
    )
  })
})

describe('un texto pegado', () => {
  it('conserva sus renglones; en blanco es vacío; de más, no se recorta en silencio', () => {
    const texto = (t: string) => leerCelda('observacion', { texto: t, exacto: null })
    expect(texto(' uno\r\ndos ')).toEqual({ ok: true, valor: 'uno\ndos', nota: null })
    expect(texto('  ')).toMatchObject({ valor: null })
    expect(texto('ñ'.repeat(4001))).toMatchObject({ ok: false })
  })
})
