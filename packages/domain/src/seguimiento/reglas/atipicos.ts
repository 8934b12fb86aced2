// Figures unlike those of comparable entities, or unlike the entity's own pace (R4.1): notes, because being different is not being wrong.
import {
  compare,
  type Decimal,
  decimal,
  isNegative,
  isZero,
  multiply,
  ratio,
  subtract,
  toText,
} from '../../shared/index.ts'
import type { Avance } from '../avance.ts'
import { CAMPOS_DINERO, type Campo, type EntradaMeta } from '../entrada.ts'
import { METODOLOGIA_INICIAL } from '../metodologia.ts'
import { type Cota, cercaDe } from '../pares.ts'
import { dineroAnterior, financieroDe, fisicoDe } from './calculo.ts'
import { regla, type Visto } from './regla.ts'

const CITA = 'R4.1, consistencia: valores atípicos frente a entidades comparables y frente a la propia historia'
const CAMPO_BASE = METODOLOGIA_INICIAL.baseFinanciera
const FISICO: readonly Campo[] = ['ejecutado', 'sin_avance']
const DINERO: readonly Campo[] = [...CAMPOS_DINERO, 'sin_avance']

export const fisicoAtipicoEntrePares = regla({
  id: 'fisico_atipico_entre_pares',
  cita: CITA,
  gravedad: 'nota',
  campos: FISICO,
  ver: (entrada) => lejosDe('ejecutado', fisicoDe(entrada), entrada.pares?.fisico),
})

export const financieroAtipicoEntrePares = regla({
  id: 'financiero_atipico_entre_pares',
  cita: CITA,
  gravedad: 'nota',
  campos: DINERO,
  ver: (entrada) => lejosDe(CAMPO_BASE, financieroDe(entrada), entrada.pares?.financiero),
})

export const saltoFisico = regla({
  id: 'salto_fisico',
  cita: CITA,
  gravedad: 'nota',
  campos: FISICO,
  // In Reducción the executed is a level: it does not grow with the work.
  ver: (entrada) =>
    entrada.orientacion === 'reduccion'
      ? []
      : salto('ejecutado', fisicoDe(entrada), entrada.anterior?.ejecutado ?? null, entrada.ejecutadoAntes),
})

export const saltoFinanciero = regla({
  id: 'salto_financiero',
  cita: CITA,
  gravedad: 'nota',
  campos: DINERO,
  ver: (entrada) => salto(CAMPO_BASE, financieroDe(entrada), dineroAnterior(entrada), {}),
})

function lejosDe(campo: Campo, avance: Avance, cota: Cota | undefined): Visto[] {
  const cerca = cercaDe(cota)
  // What goes past the double is already told, and asks for a reason.
  if (!cota || !cerca || avance.valor === null || avance.valor > 2) return []
  if (avance.valor >= cerca.desde && avance.valor <= cerca.hasta) return []
  const detalles = {
    ...{ razon: String(avance.valor), mediana: String(cota.mediana), pares: String(cota.pares) },
    ...{ q1: String(cota.q1), q3: String(cota.q3) },
  }
  return [{ campo, valor: avance.entradas.ejecutado ?? null, detalles }]
}

/** In one corte, more than half of the programme of the year and five times all that was there before. */
const MITAD = 0.5
const VECES_ANTES = decimal('5')
/** And, beside other vigencias, ten times the best of them. */
const VECES_OTRAS = decimal('10')

function salto(campo: Campo, avance: Avance, antes: string | null, otras: EntradaMeta['ejecutadoAntes']): Visto[] {
  const { ejecutado, programado } = avance.entradas
  if (!ejecutado || avance.valor === null || avance.valor > 2) return []
  const ahora = decimal(ejecutado)
  if (antes && isSalto(ahora, decimal(antes), decimal(programado ?? '0')))
    return [{ campo, valor: ejecutado, detalles: { valor: ejecutado, antes, origen: 'corte' } }]
  const mayor = mayorDe(Object.values(otras))
  if (!mayor || compare(ahora, multiply(mayor, VECES_OTRAS)) < 0) return []
  return [{ campo, valor: ejecutado, detalles: { valor: ejecutado, antes: toText(mayor), origen: 'vigencias' } }]
}

function isSalto(ahora: Decimal, antes: Decimal, programado: Decimal): boolean {
  if (isZero(antes) || isNegative(antes)) return false
  const parte = ratio(subtract(ahora, antes), programado)
  return parte !== null && parte > MITAD && compare(ahora, multiply(antes, VECES_ANTES)) >= 0
}

function mayorDe(textos: readonly string[]): Decimal | null {
  const mayores = textos.map(decimal).toSorted((a, b) => compare(b, a))
  const [mayor] = mayores
  return mayor && !isZero(mayor) ? mayor : null
}
