// Physical progress of a meta, in the vigencia and in the four years (rules of follow-up, "Formulas").
import { add, CERO, type Decimal, type DecimalTexto, decimal, isZero, subtract, toText } from '../shared/index.ts'
import { type Avance, avanceDe, sinPrograma, sinValor } from './avance.ts'
import type { EntradaMeta } from './entrada.ts'
import { valoresVigentes } from './valores.ts'

/** Executed over programmed in the vigencia; in Reducción, the way gone from the base line over the way to go. */
export function avanceFisicoVigencia(entrada: EntradaMeta): Avance {
  const ejecutado = valoresVigentes(entrada).ejecutado
  const comun = { ejecutado, programado: entrada.programado }
  const reduccion = entrada.orientacion === 'reduccion'
  const base = reduccion
    ? ({ formula: 'fisico_vigencia_reduccion', entradas: { ...comun, lineaBase: entrada.lineaBase } } as const)
    : ({ formula: 'fisico_vigencia', entradas: comun } as const)
  const programado = leer(entrada.programado)
  const hecho = leer(ejecutado)
  if (!programado || isZero(programado)) return sinPrograma(hecho, base)
  if (!hecho) return sinValor('sin_reporte', base)
  if (!reduccion) return avanceDe({ ...base, hecho, porHacer: programado })
  return desdeLineaBase(entrada.lineaBase, hecho, programado, base)
}

/** Acumulativo: all that was executed so far over the target. No acumulativo: the last level reported over it. Reducción: from the base line. */
export function avanceFisicoCuatrienio(entrada: EntradaMeta): Avance {
  const base = baseCuatrienio(entrada)
  const meta = leer(entrada.metaCuatrienio)
  const ejecutado = leer(base.entradas.ejecutado ?? null)
  if (!meta || isZero(meta)) return sinPrograma(ejecutado, base)
  if (!ejecutado) return sinValor('sin_reporte', base)
  if (entrada.orientacion === 'reduccion') return desdeLineaBase(entrada.lineaBase, ejecutado, meta, base)
  if (entrada.tipoAcumulacion === null) return sinValor('no_calculable', base)
  return avanceDe({ ...base, hecho: ejecutado, porHacer: meta })
}

function baseCuatrienio(entrada: EntradaMeta): Pick<Avance, 'formula' | 'entradas'> {
  const meta = entrada.metaCuatrienio
  const serie = serieEjecutada(entrada)
  if (entrada.orientacion === 'reduccion') {
    const entradas = { ejecutado: serie.at(-1)?.[1] ?? null, meta, lineaBase: entrada.lineaBase }
    return { formula: 'fisico_cuatrienio_reduccion', entradas }
  }
  if (entrada.tipoAcumulacion !== 'acumulativo')
    return { formula: 'fisico_cuatrienio_no_acumulativo', entradas: { ejecutado: serie.at(-1)?.[1] ?? null, meta } }
  const total = serie.length === 0 ? null : toText(serie.reduce((suma, [, valor]) => add(suma, decimal(valor)), CERO))
  return {
    formula: 'fisico_cuatrienio_acumulativo',
    entradas: { ...Object.fromEntries(serie), ejecutado: total, meta },
  }
}

/** What was reported, vigencia by vigencia, the present one last: `ejecutado_2024`, …, `ejecutado_vigencia`. */
function serieEjecutada(entrada: EntradaMeta): [string, DecimalTexto][] {
  const antes = Object.keys(entrada.ejecutadoAntes)
    .sort()
    .map((vigencia): [string, DecimalTexto] => [`ejecutado_${vigencia}`, entrada.ejecutadoAntes[vigencia] ?? '0'])
  const ahora = valoresVigentes(entrada).ejecutado
  return ahora === null ? antes : [...antes, ['ejecutado_vigencia', ahora]]
}

function desdeLineaBase(
  lineaBase: DecimalTexto | null,
  ejecutado: Decimal,
  hasta: Decimal,
  base: Pick<Avance, 'formula' | 'entradas'>,
): Avance {
  const lb = leer(lineaBase)
  if (!lb) return sinValor('no_calculable', base)
  return avanceDe({ ...base, hecho: subtract(lb, ejecutado), porHacer: subtract(lb, hasta) })
}

function leer(texto: DecimalTexto | null): Decimal | null {
  return texto === null ? null : decimal(texto)
}
