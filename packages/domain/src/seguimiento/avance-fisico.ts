// Physical progress of a meta, in the vigencia and in the four years (rules of follow-up, "Formulas").
import { type Decimal, type DecimalTexto, decimal, isZero, subtract, sumTexts, toText } from '../shared/index.ts'
import { type Avance, avanceDe, sinPrograma, sinValor } from './avance.ts'
import type { EntradaMeta } from './entrada.ts'
import { METODOLOGIA_INICIAL, type Metodologia } from './metodologia.ts'
import { valoresVigentes } from './valores.ts'

type Base = Pick<Avance, 'formula' | 'entradas'> & { readonly tope: DecimalTexto | null }

/** Executed over programmed in the vigencia; in Reducción, the way gone from the base line over the way to go. A programme of 0 is no programme. */
export function avanceFisicoVigencia(entrada: EntradaMeta, metodologia: Metodologia = METODOLOGIA_INICIAL): Avance {
  const ejecutado = valoresVigentes(entrada).ejecutado
  const { programado, lineaBase } = entrada
  const reduccion = entrada.orientacion === 'reduccion'
  const base: Base = {
    formula: reduccion ? 'fisico_vigencia_reduccion' : 'fisico_vigencia',
    entradas: reduccion ? { ejecutado, programado, lineaBase } : { ejecutado, programado },
    tope: metodologia.topePromedio,
  }
  return contra(entrada, leer(ejecutado), leer(programado), base)
}

/** Acumulativo: all that was executed so far over the target. No acumulativo: the last level reported over it. Reducción: from the base line. */
export function avanceFisicoCuatrienio(entrada: EntradaMeta, metodologia: Metodologia = METODOLOGIA_INICIAL): Avance {
  const base = { ...baseCuatrienio(entrada), tope: metodologia.topePromedio }
  const ejecutado = leer(base.entradas.ejecutado ?? null)
  const meta = leer(entrada.metaCuatrienio)
  const sinTipo = entrada.orientacion !== 'reduccion' && entrada.tipoAcumulacion === null
  if (sinTipo && ejecutado && meta && !isZero(meta)) return sinValor('no_calculable', base)
  return contra(entrada, ejecutado, meta, base)
}

function contra(entrada: EntradaMeta, ejecutado: Decimal | null, programado: Decimal | null, base: Base): Avance {
  if (!programado || isZero(programado)) return sinPrograma(ejecutado, base)
  if (!ejecutado) return sinValor('sin_reporte', base)
  if (entrada.orientacion !== 'reduccion') return avanceDe({ ...base, hecho: ejecutado, porHacer: programado })
  const lineaBase = leer(entrada.lineaBase)
  if (!lineaBase) return sinValor('no_calculable', base)
  return avanceDe({ ...base, hecho: subtract(lineaBase, ejecutado), porHacer: subtract(lineaBase, programado) })
}

function baseCuatrienio(entrada: EntradaMeta): Pick<Avance, 'formula' | 'entradas'> {
  const meta = entrada.metaCuatrienio
  const serie = serieEjecutada(entrada)
  const ultimo = serie.at(-1)?.[1] ?? null
  if (entrada.orientacion === 'reduccion') {
    const entradas = { ejecutado: ultimo, meta, lineaBase: entrada.lineaBase }
    return { formula: 'fisico_cuatrienio_reduccion', entradas }
  }
  if (entrada.tipoAcumulacion !== 'acumulativo')
    return { formula: 'fisico_cuatrienio_no_acumulativo', entradas: { ejecutado: ultimo, meta } }
  const total = ultimo === null ? null : toText(sumTexts(serie.map(([, valor]) => valor)))
  const entradas = { ...Object.fromEntries(serie), ejecutado: total, meta }
  return { formula: 'fisico_cuatrienio_acumulativo', entradas }
}

/** What was reported, vigencia by vigencia, the present one last: `ejecutado_2024`, …, `ejecutado_vigencia`. */
function serieEjecutada(entrada: EntradaMeta): [string, DecimalTexto][] {
  const antes = Object.keys(entrada.ejecutadoAntes)
    .sort()
    .map((vigencia): [string, DecimalTexto] => [`ejecutado_${vigencia}`, entrada.ejecutadoAntes[vigencia] ?? '0'])
  const ahora = valoresVigentes(entrada).ejecutado
  return ahora === null ? antes : [...antes, ['ejecutado_vigencia', ahora]]
}

function leer(texto: DecimalTexto | null): Decimal | null {
  return texto === null ? null : decimal(texto)
}
