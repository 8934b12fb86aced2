// Money and physical progress tell the same story, or someone should look (R4.1, consistency and coherence): notes, which nobody has to confirm.
import { isZeroText } from '../../shared/index.ts'
import { CAMPOS_DINERO, type Campo, type EntradaMeta } from '../entrada.ts'
import { METODOLOGIA_INICIAL } from '../metodologia.ts'
import { tieneCifra, valoresVigentes } from '../valores.ts'
import { financieroDe, fisicoDe } from './calculo.ts'
import { regla } from './regla.ts'

const CITA = 'Circular 0009-4 de 2023, numeral 2.a: consistencia y coherencia de la información'
const CAMPOS: readonly Campo[] = ['ejecutado', 'sin_avance', ...CAMPOS_DINERO]

export const dineroSinAvanceFisico = regla({
  id: 'dinero_sin_avance_fisico',
  cita: CITA,
  gravedad: 'nota',
  campos: CAMPOS,
  ver: (entrada) => {
    const { fisico, dinero } = loEjecutado(entrada)
    const quieto = fisico !== null && esCero(fisico) && !esCero(entrada.programado)
    return quieto && !esCero(dinero) ? [{ campo: 'ejecutado', valor: fisico, detalles: { dinero: dinero ?? '0' } }] : []
  },
})

export const avanceFisicoSinDinero = regla({
  id: 'avance_fisico_sin_dinero',
  cita: CITA,
  gravedad: 'nota',
  campos: CAMPOS,
  ver: (entrada) => {
    const { fisico, dinero, programado } = loEjecutado(entrada)
    // A base left blank beside other money of the same source is a blank to fill, not a figure to compare.
    if (faltaLaBase(entrada)) return []
    const quieto = dinero !== null && esCero(dinero) && !esCero(programado)
    if (!quieto || esCero(fisico)) return []
    return [{ campo: METODOLOGIA_INICIAL.baseFinanciera, valor: dinero, detalles: { ejecutado: fisico ?? '0' } }]
  },
})

function faltaLaBase(entrada: EntradaMeta): boolean {
  const { baseFinanciera } = METODOLOGIA_INICIAL
  return Object.values(valoresVigentes(entrada).fuentes).some((d) => tieneCifra(d) && d[baseFinanciera] === null)
}

function loEjecutado(entrada: EntradaMeta) {
  const financiero = financieroDe(entrada).entradas
  return {
    fisico: fisicoDe(entrada).entradas.ejecutado ?? null,
    dinero: financiero.ejecutado ?? null,
    programado: financiero.programado ?? null,
  }
}

function esCero(texto: string | null): boolean {
  return texto === null || isZeroText(texto)
}
