// Figures as people write them in their own sheets: `1/4`, `1 documento`, `100 %`, `1'250.000`, `N/A`. What could be two numbers is not guessed.
import { type DecimalTexto, multiply, parseDecimal, toText, type ValorCelda } from '../../shared/index.ts'
import type { CodigoLectura } from '../hallazgos.ts'
import { leerNumero } from '../lectura/numero.ts'
import { comparable, limpiarLinea } from '../lectura/texto-celda.ts'
import type { UnidadDinero } from './mapeo.ts'

export type CifraLeida = { readonly decimal: DecimalTexto | null; readonly problema: CodigoLectura | null }

const SIN_DATO = /^(n ?a|n ?d|no aplica|no disponible|sin dato|sin informacion|sd|pendiente|por definir)?$/

/** `enPorcentaje`: whether the meta is measured in percentage; then `100 %` is 100, and otherwise it could be 1. */
export function leerCifra(valor: ValorCelda, enPorcentaje: boolean): CifraLeida {
  const leido = leerNumero(valor)
  if (leido.problema !== 'numero_ilegible' && leido.problema !== 'celda_con_error') return leido
  const texto = limpiarLinea(valor)
  if (/^#?n\/a$/i.test(texto) || SIN_DATO.test(comparable(texto))) return { decimal: null, problema: 'sin_dato' }
  if (leido.problema === 'celda_con_error' || typeof valor !== 'string') return leido
  const decimal = fraccion(texto) ?? conUnidad(texto, enPorcentaje) ?? conApostrofos(texto)
  return decimal === null ? leido : { decimal, problema: 'numero_como_texto' }
}

const FACTOR = { pesos: null, miles: '1000', millones: '1000000' } as const

/** Pesos, exact, from what the sheet says in thousands or millions. */
export function enPesos(cifra: DecimalTexto, unidad: UnidadDinero): DecimalTexto {
  const factor = FACTOR[unidad] === null ? null : parseDecimal(FACTOR[unidad])
  const decimal = parseDecimal(cifra)
  return factor === null || decimal === null ? cifra : toText(multiply(decimal, factor))
}

/** Exact quarters, fifths, eighths…; a third has no exact decimal and is left to the person. */
function fraccion(texto: string): DecimalTexto | null {
  const partes = /^(\d{1,6}) ?\/ ?(\d{1,4})$/.exec(texto)
  if (!partes) return null
  const [arriba, abajo] = [BigInt(partes[1] ?? ''), BigInt(partes[2] ?? '')]
  const exacta = abajo !== 0n && (arriba * DIEZ_A_LA_DIEZ) % abajo === 0n
  if (!exacta) return null
  const digitos = String((arriba * DIEZ_A_LA_DIEZ) / abajo).padStart(11, '0')
  const decimal = parseDecimal(`${digitos.slice(0, -10)}.${digitos.slice(-10)}`)
  return decimal === null ? null : toText(decimal)
}

const DIEZ_A_LA_DIEZ = 10n ** 10n

/** A single number followed by words, `1 documento`; `100 %` only where the meta is a percentage. */
function conUnidad(texto: string, enPorcentaje: boolean): DecimalTexto | null {
  const partes = /^(-?\d+(?:[.,]\d+)?) ?(%|\p{L}[^\d%]*)$/u.exec(texto)
  if (!partes || (partes[2] === '%' && !enPorcentaje)) return null
  return leerNumero(partes[1] ?? '').decimal
}

/** `$ 1'250.000` is how many people write a million and a quarter. */
function conApostrofos(texto: string): DecimalTexto | null {
  return /^\$? ?\d{1,3}['’´]\d{3}[.,]\d{3}([.,]\d{1,2})?$/.test(texto)
    ? leerNumero(texto.replace(/['’´]/g, '.').replace(/\.(\d{3}),(\d{3})/, '.$1.$2')).decimal
    : null
}
