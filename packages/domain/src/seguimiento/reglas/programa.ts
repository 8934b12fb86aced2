// What was executed against what was programmed for the vigencia (rules of follow-up, "Rules on entry").
import type { Avance } from '../avance.ts'
import { CAMPOS_DINERO, type Campo } from '../entrada.ts'
import { METODOLOGIA_INICIAL } from '../metodologia.ts'
import { financieroDe, fisicoDe } from './calculo.ts'
import { regla, type Visto } from './regla.ts'

const CITA = 'Ley 152 de 1994, art. 49: el avance se mide contra lo programado en el plan indicativo'
const CAMPO_BASE = METODOLOGIA_INICIAL.baseFinanciera
const DINERO: readonly Campo[] = [...CAMPOS_DINERO, 'sin_avance']
const FISICO: readonly Campo[] = ['ejecutado', 'sin_avance']

export const fisicoSinPrograma = regla({
  id: 'fisico_sin_programa',
  cita: CITA,
  gravedad: 'aviso',
  campos: FISICO,
  ver: (entrada) => sinPrograma('ejecutado', fisicoDe(entrada)),
})

export const dineroSinPrograma = regla({
  id: 'dinero_sin_programa',
  cita: CITA,
  gravedad: 'aviso',
  campos: DINERO,
  ver: (entrada) => sinPrograma(CAMPO_BASE, financieroDe(entrada)),
})

export const fisicoSobre100 = regla({
  id: 'fisico_sobre_100',
  cita: CITA,
  gravedad: 'aviso',
  campos: FISICO,
  ver: (entrada) => entre('ejecutado', fisicoDe(entrada), 1, 2),
})

export const fisicoSobre200 = regla({
  id: 'fisico_sobre_200',
  cita: CITA,
  gravedad: 'aviso',
  campos: FISICO,
  ver: (entrada) => entre('ejecutado', fisicoDe(entrada), 2, Number.POSITIVE_INFINITY),
})

export const financieroSobre100 = regla({
  id: 'financiero_sobre_100',
  cita: CITA,
  gravedad: 'aviso',
  campos: DINERO,
  ver: (entrada) => entre(CAMPO_BASE, financieroDe(entrada), 1, 2),
})

export const financieroSobre200 = regla({
  id: 'financiero_sobre_200',
  cita: CITA,
  gravedad: 'aviso',
  campos: DINERO,
  ver: (entrada) => entre(CAMPO_BASE, financieroDe(entrada), 2, Number.POSITIVE_INFINITY),
})

function sinPrograma(campo: Campo, avance: Avance): Visto[] {
  const valor = avance.entradas.ejecutado ?? '0'
  return avance.explicacion === 'ejecutado_sin_programar' ? [{ campo, valor, detalles: { ejecutado: valor } }] : []
}

/** Above `desde`, up to and including `hasta`. */
function entre(campo: Campo, avance: Avance, desde: number, hasta: number): Visto[] {
  if (avance.valor === null || avance.valor <= desde || avance.valor > hasta) return []
  const { ejecutado, programado, lineaBase } = avance.entradas
  const enReduccion = lineaBase ? { lineaBase } : {}
  const detalles = { ejecutado: ejecutado ?? '0', programado: programado ?? '0', ...enReduccion }
  return [{ campo, valor: ejecutado ?? null, detalles }]
}
