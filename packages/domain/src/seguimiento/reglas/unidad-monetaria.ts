// Money goes in pesos, not in thousands or millions (numeral 10, Circular 0009-4 de 2023). A figure that looks like it is asked about, never changed.
import {
  compare,
  type Decimal,
  type DecimalTexto,
  decimal,
  isNegative,
  isPlainInteger,
  isZero,
  isZeroText,
  multiply,
} from '../../shared/index.ts'
import { CAMPOS_DINERO, type CampoDinero, type EntradaMeta } from '../entrada.ts'
import { verDinero } from './cifras.ts'
import { regla, type Visto } from './regla.ts'

/** How many times below its reference a figure must be to look like thousands, and like millions. */
const VECES_MILES = decimal('500')
const VECES_MILLONES = decimal('500000')

export const dineroEnMiles = regla({
  id: 'dinero_en_miles',
  cita: 'Circular 0009-4 de 2023, numeral 10: la información financiera va en pesos',
  gravedad: 'aviso',
  campos: CAMPOS_DINERO,
  ver: (entrada) => verDinero(entrada.valores, (campo, fuente, valor) => preguntar(entrada, fuente, campo, valor)),
})

function preguntar(entrada: EntradaMeta, fuente: string, campo: CampoDinero, valor: DecimalTexto): Visto | null {
  const referencia = referenciaDe(entrada, fuente, campo)
  if (referencia === null || seParecen(valor, referencia.texto)) return null
  const pesos = decimal(valor)
  const contra = decimal(referencia.texto)
  if (isZero(pesos) || isNegative(pesos) || !estaPorDebajo(pesos, contra, VECES_MILES)) return null
  const unidad = estaPorDebajo(pesos, contra, VECES_MILLONES) ? 'millones' : 'miles'
  const detalles = { valor, unidad, referencia: referencia.texto, origen: referencia.origen }
  return { campo, fuente, valor, detalles }
}

type Referencia = { readonly texto: DecimalTexto; readonly origen: 'anterior' | 'programado' }

/** Own history speaks first: it is the same accumulated figure. Without it, the programme of the source. */
function referenciaDe(entrada: EntradaMeta, fuente: string, campo: CampoDinero): Referencia | null {
  return (
    referencia(entrada.anterior?.fuentes[fuente]?.[campo], 'anterior') ??
    referencia(entrada.programadoFuentes[fuente], 'programado')
  )
}

function referencia(texto: DecimalTexto | null | undefined, origen: Referencia['origen']): Referencia | null {
  return texto === null || texto === undefined || isZeroText(texto) ? null : { texto, origen }
}

/** A figure with as many digits as its reference, or one fewer, is more than a hundredth of it: no need to build the numbers. */
function seParecen(valor: DecimalTexto, referencia: DecimalTexto): boolean {
  return valor.length >= referencia.length - 1 && isPositiveInteger(valor) && isPositiveInteger(referencia)
}

function isPositiveInteger(texto: DecimalTexto): boolean {
  return texto !== '0' && isPlainInteger(texto)
}

function estaPorDebajo(valor: Decimal, referencia: Decimal, veces: Decimal): boolean {
  return compare(multiply(valor, veces), referencia) <= 0
}
