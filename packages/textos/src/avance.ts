// The words of an opened figure: what each input is called, and the sum that was done with them, as one would write it on paper.
import {
  type EsperadoDeGrupo,
  type Explicacion,
  type Formula,
  nivelFrenteALoEsperado,
  type Semaforo,
  type Tramo,
} from '@kpt/domain/seguimiento'
import type { DecimalTexto } from '@kpt/domain/shared'
import { formatNumero, formatPesos, formatPorcentaje } from './formato.ts'
import { NOMBRES_SEMAFORO } from './seguimiento.ts'

type Entradas = Readonly<Record<string, DecimalTexto | null | undefined>>

/** The three figures of progress, as their columns and sections are called. */
export const NOMBRES_AVANCE = {
  fisico: 'Avance físico de la vigencia',
  fisicoCuatrienio: 'Avance físico del cuatrienio',
  financiero: 'Avance financiero de la vigencia',
} as const

export const NOMBRES_BASE_FINANCIERA = {
  comprometido: 'compromisos',
  obligado: 'obligaciones',
  pagado: 'pagos',
} as const

const EJECUTADO: Partial<Record<Formula, string>> = {
  fisico_cuatrienio_acumulativo: 'Ejecutado en todas las vigencias',
  fisico_cuatrienio_no_acumulativo: 'Último valor reportado',
  fisico_cuatrienio_reduccion: 'Último valor reportado',
  financiero_comprometido: 'Comprometido en la vigencia, todas las fuentes que cuentan',
  financiero_obligado: 'Obligado en la vigencia, todas las fuentes que cuentan',
  financiero_pagado: 'Pagado en la vigencia, todas las fuentes que cuentan',
}

const METAS: Partial<Record<Formula, string>> = {
  grupo_fisico_vigencia: 'Metas programadas en la vigencia',
  grupo_fisico_cuatrienio: 'Metas con cantidad programada en el cuatrienio',
}

/** Name of an input of a formula; its own key when this version of the text does not know it. */
export function nombreEntrada(formula: Formula, clave: string): string {
  if (clave === 'ejecutado' && formula !== 'regalias_bienio') return EJECUTADO[formula] ?? 'Ejecutado en la vigencia'
  if (clave === 'programado' && formula !== 'regalias_bienio')
    return esFinanciera(formula)
      ? 'Programado en la vigencia, todas las fuentes que cuentan'
      : 'Programado en la vigencia'
  if (formula.startsWith('crudo_') && clave === 'suma') return 'Suma de los avances de las metas, sin tope'
  if (formula === 'regalias_bienio' && clave === 'programado') return 'Programado con regalías para el bienio'
  if (formula === 'regalias_bienio' && clave === 'ejecutado') return 'Ejecutado con regalías en el bienio'
  if (clave === 'metas') return METAS[formula] ?? 'Metas'
  if (clave === 'ejecutado_vigencia') return 'Ejecutado en esta vigencia'
  const anterior = /^ejecutado_(\d{4})$/.exec(clave)?.[1]
  if (anterior) return `Ejecutado en ${anterior}`
  return OTRAS[clave] ?? clave
}

const OTRAS: Readonly<Record<string, string>> = {
  lineaBase: 'Línea base',
  meta: 'Meta del cuatrienio',
  suma: 'Suma de los avances de las metas, cada uno hasta 100 %',
  sumaPonderada: 'Suma de los avances por su peso',
  pesos: 'Suma de los pesos de esas metas (1 es todo el plan)',
}

/** An input as it is written: money with its sign, quantities with all their decimals, sums of ratios with four. */
export function valorEntrada(formula: Formula, clave: string, valor: DecimalTexto): string {
  if (esFinanciera(formula)) return pesosExactos(valor)
  return clave === 'suma' ? razonCorta(valor) : formatNumero(valor)
}

/** The sum that was done: `2,5 ÷ 10`. Null when an input is missing. */
export function cuentaAvance(formula: Formula, entradas: Entradas): string | null {
  const partes = partesDe(formula, entradas)
  if (partes.some((p) => entradas[p] === null || entradas[p] === undefined)) return null
  const [hecho = '0', porHacer = '0', base] = partes.map((p) => valorEntrada(formula, p, entradas[p] ?? '0'))
  if (base !== undefined) return `(${base} − ${hecho}) ÷ (${base} − ${porHacer})`
  const sumandos = formula === 'fisico_cuatrienio_acumulativo' ? vigenciasDe(entradas) : []
  if (sumandos.length < 2) return `${hecho} ÷ ${porHacer}`
  return `(${sumandos.map((s) => formatNumero(s)).join(' + ')}) ÷ ${porHacer}`
}

/** Exact pesos: with cents only where there are any. */
export function pesosExactos(valor: DecimalTexto): string {
  return formatPesos(valor, /\.\d*[1-9]/.test(valor) ? 2 : 0)
}

/** A sum of ratios: four decimals at most. */
export function razonCorta(valor: DecimalTexto): string {
  const decimales = valor.split('.')[1]?.length ?? 0
  return formatNumero(valor, Math.min(4, decimales))
}

/** What entered the averages, beside the raw value: only said when both differ or the meta counted 0. */
export function fraseTope(valor: number | null, topado: number | null, explicacion: Explicacion): string | null {
  if (topado === null)
    return valor === null && explicacion !== 'sin_reporte'
      ? 'No entra en los promedios ni en las sumas de avance.'
      : null
  if (valor === null) return 'En los promedios cuenta como 0 %.'
  return topado < valor ? 'En los promedios cuenta hasta 100 %.' : null
}

/** Money that several metas share and nobody split: what of it is in the sum of a group, and what is not. */
export function frasesCompartido({ compartido, compartidoAparte }: Record<'compartido' | 'compartidoAparte', string>) {
  return [
    ...(isCero(compartido)
      ? []
      : [
          `Lo ejecutado incluye ${pesosExactos(compartido)} que comparten varias metas sin repartir, sumados una sola vez.`,
        ]),
    ...(isCero(compartidoAparte)
      ? []
      : [
          `Además hay ${pesosExactos(compartidoAparte)} compartidos con otras metas, que no se suman aquí: entran una sola vez en lo que las reúne a todas.`,
        ]),
  ]
}

const isCero = (pesos: DecimalTexto) => !/[1-9]/.test(pesos)

/** `Semáforo: medio, de 60 % a menos de 70 %.` Null where the level is not one of the bands: nothing to explain. */
export function fraseSemaforo(nivel: Semaforo, tramos: readonly Tramo[]): string | null {
  const i = tramos.findIndex((t) => t.codigo === nivel)
  const tramo = tramos[i]
  if (!tramo) return null
  const desde = tramos[i - 1]?.menorQue ?? null
  const hasta = tramo.menorQue
  const entre =
    hasta === null
      ? `desde ${desde ?? '0'} %`
      : desde === null
        ? `menos de ${hasta} %`
        : `de ${desde} % a menos de ${hasta} %`
  return `Semáforo: ${NOMBRES_SEMAFORO[nivel].toLowerCase()}, ${entre}.`
}

/**
 * What a group did against its own quarterly programme by the date of the data, with the level that this comparison has; null where no meta has one.
 * A closed vigencia has its own semáforo.
 */
export function fraseEsperado(
  { metas, esperado, logrado }: Pick<EsperadoDeGrupo, 'metas' | 'esperado' | 'logrado'>,
  tramos: readonly Tramo[],
  cerrada: boolean,
): string | null {
  if (esperado === null || logrado === null || cerrada) return null
  const de = `${formatNumero(String(metas))} ${metas === 1 ? 'meta tiene' : 'metas tienen'} programación trimestral`
  const dicho = `${de}: a esta fecha esperaban en promedio ${formatPorcentaje(esperado)} y llevan ${formatPorcentaje(logrado)}.`
  const nivel = nivelFrenteALoEsperado(logrado, esperado, tramos)
  return nivel === null ? dicho : `${dicho} Frente a lo esperado: ${NOMBRES_SEMAFORO[nivel].toLowerCase()}.`
}

function partesDe(formula: Formula, entradas: Entradas): string[] {
  if ('suma' in entradas) return ['suma', 'metas']
  if ('sumaPonderada' in entradas) return ['sumaPonderada', 'pesos']
  const porHacer = 'meta' in entradas ? 'meta' : 'programado'
  return formula.endsWith('reduccion') ? ['ejecutado', porHacer, 'lineaBase'] : ['ejecutado', porHacer]
}

function vigenciasDe(entradas: Entradas): DecimalTexto[] {
  return Object.entries(entradas).flatMap(([clave, valor]) => (clave.startsWith('ejecutado_') && valor ? [valor] : []))
}

function esFinanciera(formula: Formula): boolean {
  return formula.startsWith('financiero_') || formula === 'regalias_bienio'
}
