// The short ways of reading and adding figures against the long definition, over figures of every size drawn from a fixed seed.
import { describe, expect, it } from 'vitest'
import { azarDe } from './azar-ejemplo.ts'
import {
  compare,
  compareText,
  type Decimal,
  decimal,
  decimalFromNumber,
  isDecimalTexto,
  parseDecimal,
  sum,
  sumTexts,
  toText,
} from './decimal.ts'

const VECES = 5_000

describe('Los caminos cortos de las cifras dan lo mismo que la definición', () => {
  it('al leer un texto, del tamaño que sea y aunque no sea una cifra', () => {
    const azar = azarDe(11)
    for (let i = 0; i < VECES; i += 1) {
      const texto = casiCifra(azar)
      const debe = leerSinAtajos(texto)
      expect([texto, parseDecimal(texto)]).toEqual([texto, debe])
      expect([texto, isDecimalTexto(texto)]).toEqual([texto, debe !== null && toText(debe) === texto])
    }
  })

  it('al leer un número de hoja de cálculo', () => {
    const azar = azarDe(12)
    for (let i = 0; i < VECES; i += 1) {
      const numero = unNumero(azar)
      expect([numero, decimalFromNumber(numero)]).toEqual([numero, numeroSinAtajos(numero)])
    }
    for (const numero of [0, -0, 1e15, 1e21, 5e-324, Number.MAX_VALUE, 0.1 + 0.2, 2 / 3])
      expect([numero, decimalFromNumber(numero)]).toEqual([numero, numeroSinAtajos(numero)])
  })

  it('al comparar textos y al sumarlos', () => {
    const azar = azarDe(13)
    for (let i = 0; i < VECES / 10; i += 1) {
      const textos = Array.from({ length: azar(9) }, () => cifra(azar))
      expect([textos, sumTexts(textos)]).toEqual([textos, sum(textos.map(decimal))])
      const [a = '0', b = '0'] = textos
      expect([a, b, Math.sign(compareText(a, b))]).toEqual([a, b, compare(decimal(a), decimal(b))])
    }
  })

  it('al sumar enteros que juntos ya no caben en un número de la máquina', () => {
    const textos = Array.from({ length: 40 }, () => '999999999999999')
    expect(toText(sumTexts(textos))).toBe('39999999999999960')
    expect(() => sumTexts(['1', 'dos'])).toThrow(RangeError)
  })
})

function leerSinAtajos(texto: string): Decimal | null {
  const partes = /^(-?)(\d+)(?:\.(\d+))?$/.exec(texto)
  if (!partes) return null
  const [, signo = '', enteros = '', decimales = ''] = partes
  return sinCeros(BigInt(signo + enteros + decimales), decimales.length)
}

function numeroSinAtajos(numero: number): Decimal {
  const [mantisa = '', exponente = ''] = numero.toExponential(14).split('e')
  return sinCeros(BigInt(mantisa.replace('.', '')), 14 - Number(exponente))
}

/** The definition: no zeros after the point, no scale below none. */
function sinCeros(coeficiente: bigint, escala: number): Decimal {
  if (coeficiente === 0n) return { coeficiente, escala: 0 }
  if (escala < 0) return sinCeros(coeficiente * 10n, escala + 1)
  return escala > 0 && coeficiente % 10n === 0n ? sinCeros(coeficiente / 10n, escala - 1) : { coeficiente, escala }
}

type Azar = ReturnType<typeof azarDe>

function cifras(azar: Azar, cuantas: number): string {
  return Array.from({ length: cuantas }, () => String(azar(3) === 0 ? 0 : azar(10))).join('')
}

/** Written as a decimal is, short or long, not always canonical. */
function cifraLibre(azar: Azar): string {
  const decimales = azar(2) === 0 ? '' : `.${cifras(azar, 1 + azar(azar(4) === 0 ? 40 : 6))}`
  return `${azar(5) === 0 ? '-' : ''}${cifras(azar, 1 + azar(azar(4) === 0 ? 35 : 12))}${decimales}`
}

function cifra(azar: Azar): string {
  return toText(decimal(cifraLibre(azar)))
}

/** One time in three, something slips in. */
function casiCifra(azar: Azar): string {
  const texto = cifraLibre(azar)
  if (azar(3) > 0) return texto
  const [donde, que] = [azar(texto.length + 1), ['.', '-', ' ', 'e', '\n', ',', '/', ':', '٣'][azar(9)]]
  return azar(5) === 0 ? texto.slice(0, donde) : texto.slice(0, donde) + que + texto.slice(donde)
}

function unNumero(azar: Azar): number {
  const [a, b] = [1 + azar(2 ** 30), 1 + azar(2 ** 30)]
  const veces = 10 ** (azar(40) - 20)
  return (azar(4) === 0 ? -1 : 1) * (azar(3) === 0 ? Math.round((a / b) * 100) / 100 : (a / b) * veces)
}
