import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { contar, formatFecha, formatInstante, formatNumero, formatPesos, formatPorcentaje } from './formato.ts'
import { type ErrorLectura, parseEntrada } from './lectura-numero.ts'

const decimalTexto = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.constantFrom('', '.5', '.25', '.0841', '.000001'))
  .map(([n, fraccion]) => (n === 0n && fraccion === '' ? '0' : `${n}${fraccion}`))

describe('Cifras a la colombiana', () => {
  it('agrupa con punto y separa decimales con coma', () => {
    expect(formatNumero('1234567.89')).toBe('1.234.567,89')
    expect(formatNumero('-1234567.89')).toBe('-1.234.567,89')
    expect(formatNumero('999')).toBe('999')
    expect(formatNumero('1000')).toBe('1.000')
    expect(formatNumero('0.25')).toBe('0,25')
  })

  it('redondea las mitades alejándose de cero, también al pasar de cifra, y nunca escribe menos cero', () => {
    expect(formatNumero('2.345', 2)).toBe('2,35')
    expect(formatNumero('-2.345', 2)).toBe('-2,35')
    expect(formatNumero('999.995', 2)).toBe('1.000,00')
    expect(formatNumero('7', 2)).toBe('7,00')
    expect(formatNumero('-0.001', 2)).toBe('0,00')
    expect(formatPesos('1234567.89')).toBe('$ 1.234.568')
    expect(formatPesos('-1500')).toBe('-$ 1.500')
    expect(formatPesos('20312682.0841', 2)).toBe('$ 20.312.682,08')
  })

  it('lo que no es exactamente 100 % no se muestra como 100 %', () => {
    expect(formatPorcentaje(0.4567)).toBe('45,7\u00a0%')
    expect(formatPorcentaje(1)).toBe('100,0\u00a0%')
    expect(formatPorcentaje(0.99999)).toBe('99,9\u00a0%')
    expect(formatPorcentaje(1.00001)).toBe('100,1\u00a0%')
    expect(formatPorcentaje(12.5)).toBe('1.250,0\u00a0%')
    expect(formatPorcentaje(0.5, 0)).toBe('50\u00a0%')
    expect(formatPorcentaje(-0.1)).toBe('-10,0\u00a0%')
  })

  it('escribe fechas, instantes y cuentas', () => {
    expect(formatFecha('2023-07-15')).toBe('15 de julio de 2023')
    expect(formatFecha('2021-10-01')).toBe('1 de octubre de 2021')
    const cierre = Date.parse('2023-07-15T23:59:59-05:00')
    expect(formatInstante(cierre)).toBe('15 de julio de 2023, 11:59 p.\u00a0m.')
    expect(formatInstante(cierre, true)).toBe('15 de julio de 2023, 11:59:59 p.\u00a0m.')
    expect(formatInstante(cierre + 1000)).toBe('16 de julio de 2023, 12:00 a.\u00a0m.')
    expect(formatInstante(Date.parse('2023-07-15T12:05:00-05:00'))).toBe('15 de julio de 2023, 12:05 p.\u00a0m.')
    expect(contar(1, 'meta', 'metas')).toBe('1 meta')
    expect(contar(1103, 'entidad', 'entidades')).toBe('1.103 entidades')
  })
})

describe('Lectura de lo que una persona escribe', () => {
  const lee = (escrito: string) => {
    const lectura = parseEntrada(escrito)
    return lectura.ok ? lectura.valor : lectura.error
  }

  it('todo lo que se formatea se vuelve a leer igual', () => {
    fc.assert(
      fc.property(decimalTexto, (texto) => {
        expect(lee(formatNumero(texto))).toBe(lee(texto.replace('.', ',')))
        expect(lee(`$ ${formatNumero(texto)}`)).toBe(lee(formatNumero(texto)))
      }),
    )
  })

  it('acepta las formas corrientes', () => {
    expect(lee('1.234.567,89')).toBe('1234567.89')
    expect(lee('1234567.89')).toBe('1234567.89')
    expect(lee('1234567,89')).toBe('1234567.89')
    expect(lee('1.234.567')).toBe('1234567')
    expect(lee('$ 1.234')).toBe('1234')
    expect(lee('$1.234.567 ')).toBe('1234567')
    expect(lee('-$ 1.234')).toBe('-1234')
    expect(lee('$ -1.234')).toBe('-1234')
    expect(lee('1 234 567,5')).toBe('1234567.5')
    expect(lee('1234.567')).toBe('1234.567')
    expect(lee('0.125')).toBe('0.125')
    expect(lee('1.5')).toBe('1.5')
    expect(lee('2.500 pesos')).toBe('2500')
  })

  it('un blanco no es cero', () => {
    expect(parseEntrada('')).toEqual({ ok: true, valor: null, ambigua: false })
    expect(parseEntrada('  ')).toEqual({ ok: true, valor: null, ambigua: false })
    expect(lee('0')).toBe('0')
  })

  it('1.234 se lee como mil doscientos treinta y cuatro, y lo advierte', () => {
    expect(parseEntrada('1.234')).toEqual({ ok: true, valor: '1234', ambigua: true })
    expect(parseEntrada('1.234.567')).toEqual({ ok: true, valor: '1234567', ambigua: false })
    expect(parseEntrada('0.234')).toEqual({ ok: true, valor: '0.234', ambigua: false })
    expect(parseEntrada('1,234')).toEqual({ ok: true, valor: '1.234', ambigua: false })
  })

  it('rechaza lo demás diciendo por qué', () => {
    const malos: Record<string, ErrorLectura> = {
      doce: 'no_es_numero',
      $: 'no_es_numero',
      '1e6': 'no_es_numero',
      '=A1': 'no_es_numero',
      '.': 'no_es_numero',
      '1,234,567.89': 'separadores',
      '1.23.456': 'separadores',
      '0.500.000': 'separadores',
      '12 34': 'separadores',
      '.5': 'separadores',
      '5,': 'separadores',
      '45 %': 'porcentaje',
      ['9'.repeat(31)]: 'demasiadas_cifras',
    }
    for (const [escrito, error] of Object.entries(malos)) expect([escrito, lee(escrito)]).toEqual([escrito, error])
  })
})
