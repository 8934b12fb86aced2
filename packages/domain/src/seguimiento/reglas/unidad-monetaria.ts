// Money goes in pesos, not in thousands or millions (numeral 10, Circular 0009-4 de 2023). A figure that looks like it is asked about, never changed.
import { compare, type Decimal, type DecimalTexto, decimal, isZero, multiply } from '../../shared/index.ts'
import { CAMPOS_DINERO, type CampoDinero, type EntradaMeta } from '../entrada.ts'
import { dineroPorFuente } from '../valores.ts'
import { regla, type Visto } from './regla.ts'

/** How many times below its reference a figure must be to raise the question, largest first. */
const SOSPECHAS = [
  { unidad: 'millones', veces: decimal('500000') },
  { unidad: 'miles', veces: decimal('500') },
] as const

export const dineroEnMiles = regla({
  id: 'dinero_en_miles',
  cita: 'Circular 0009-4 de 2023, numeral 10: la información financiera va en pesos',
  gravedad: 'aviso',
  campos: CAMPOS_DINERO,
  ver: (entrada) =>
    dineroPorFuente(entrada.valores).flatMap(([fuente, dinero]) =>
      CAMPOS_DINERO.flatMap((campo) => preguntar(entrada, fuente, campo, dinero[campo])),
    ),
})

function preguntar(entrada: EntradaMeta, fuente: string, campo: CampoDinero, valor: DecimalTexto | null): Visto[] {
  if (valor === null || compare(decimal(valor), decimal('0')) <= 0) return []
  const referencia = referenciaDe(entrada, fuente, campo)
  if (!referencia) return []
  const sospecha = SOSPECHAS.find(({ veces }) => estaPorDebajo(decimal(valor), referencia.pesos, veces))
  if (!sospecha) return []
  const detalles = { valor, unidad: sospecha.unidad, referencia: referencia.texto, origen: referencia.origen }
  return [{ campo, fuente, valor, detalles }]
}

type Referencia = { readonly pesos: Decimal; readonly texto: DecimalTexto; readonly origen: 'anterior' | 'programado' }

/** Own history speaks first: it is the same accumulated figure. Without it, the programme of the source. */
function referenciaDe(entrada: EntradaMeta, fuente: string, campo: CampoDinero): Referencia | null {
  const antes = entrada.anterior?.fuentes[fuente]?.[campo] ?? '0'
  if (!isZero(decimal(antes))) return { pesos: decimal(antes), texto: antes, origen: 'anterior' }
  const programado = entrada.programadoFuentes[fuente] ?? '0'
  return isZero(decimal(programado)) ? null : { pesos: decimal(programado), texto: programado, origen: 'programado' }
}

function estaPorDebajo(valor: Decimal, referencia: Decimal, veces: Decimal): boolean {
  return compare(multiply(valor, veces), referencia) <= 0
}
