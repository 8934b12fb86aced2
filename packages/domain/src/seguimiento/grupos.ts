// Progress of a group of metas, and what each submission contributes to the boards (rules of follow-up, "Formulas"; R7.2).
// Every sum is an exact decimal, so that parts add up to the whole in any order, here and in the database.
import {
  add,
  CERO,
  type Decimal,
  type DecimalTexto,
  decimal,
  decimalFromNumber,
  isZero,
  sum,
  toText,
} from '../shared/index.ts'
import { type Avance, avanceDe, type Formula, sinValor } from './avance.ts'
import { avanceDeDinero, dineroDeFuentes, pesosDe } from './avance-financiero.ts'
import { avanceFisicoCuatrienio, avanceFisicoVigencia } from './avance-fisico.ts'
import { SIN_COMPARTIDO, sumasCompartidas } from './compartido.ts'
import { completitud } from './completitud.ts'
import type { EntradaMeta } from './entrada.ts'
import type { Metodologia } from './metodologia.ts'

/** Dimensions whose groups are metas; a meta is in one group of each. */
export const DIMENSIONES_DE_METAS = ['plan', 'linea', 'sector', 'programa', 'ods', 'dependencia'] as const
export type DimensionDeMetas = (typeof DIMENSIONES_DE_METAS)[number]
/** `fuente`: money only; a meta is in as many as pay for it. */
export const DIMENSIONES = [...DIMENSIONES_DE_METAS, 'fuente'] as const
export type Dimension = (typeof DIMENSIONES)[number]

/** Key of the metas that carry no value in a dimension, so that the parts of every dimension add up to the plan. */
export const SIN_CLAVE = 'sin_dato'
export const CLAVE_PLAN = 'plan'

type CuentasEn<N> = {
  readonly metas: number
  readonly metasReportadas: number
  readonly metasDeclaradas: number
  readonly metasNoRequieren: number
  /** Metas that enter the mean of the vigencia: programmed and computable. */
  readonly metasProgramadas: number
  /** Metas that enter the mean of the four years. */
  readonly metasCuatrienio: number
  /** Sum of capped ratios, each at 15 significant digits. */
  readonly sumaFisico: N
  readonly sumaFisicoCuatrienio: N
  /** Pesos of the vigencia, without SGR; executed in the base of the methodology. */
  readonly programado: N
  readonly ejecutado: N
  /** Part of `ejecutado` that several metas of the group share; and what it shares with metas of other groups, which is not in it. */
  readonly compartido: N
  readonly compartidoAparte: N
}
export type Cuentas = CuentasEn<DecimalTexto>
export type Aporte = Cuentas & { readonly dimension: Dimension; readonly clave: string }

/** Contribution of a set of metas to every dimension and key, in fixed order. */
export function aportesDe(entradas: readonly EntradaMeta[], metodologia: Metodologia): Aporte[] {
  const propios = entradas.map((entrada) => ({ entrada, cuentas: cuentasDe(entrada, metodologia) }))
  const deMetas = DIMENSIONES_DE_METAS.flatMap((dimension) =>
    [...Map.groupBy(propios, ({ entrada }) => claveEn(dimension, entrada))]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([clave, grupo]) => ({ dimension, clave, ...enTexto(sumarGrupo(grupo, metodologia)) })),
  )
  return [...deMetas, ...aportesPorFuente(propios, metodologia)]
}

type Propio = { readonly entrada: EntradaMeta; readonly cuentas: CuentasEn<Decimal> }

/** Money of each source that counts; its metas are those that it pays for. Physical progress has no source. */
function aportesPorFuente(propios: readonly Propio[], metodologia: Metodologia): Aporte[] {
  const partes = propios.flatMap(({ entrada, cuentas }) =>
    dineroDeFuentes(entrada, metodologia).map(({ fuente, programado, ejecutado }) => ({
      ...{ fuente, entrada },
      cuentas: { ...cuentas, ...SIN_FISICO, programado, ejecutado },
    })),
  )
  return [...Map.groupBy(partes, ({ fuente }) => fuente)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([clave, grupo]) => ({ dimension: 'fuente', clave, ...enTexto(sumarGrupo(grupo, metodologia, clave)) }))
}

/** What the metas of a group add up to, and the money that they share, once. */
function sumarGrupo(grupo: readonly Propio[], metodologia: Metodologia, fuente?: string): CuentasEn<Decimal> {
  const cuentas = sumar(grupo.map((g) => g.cuentas))
  const suyas = sumasCompartidas(
    grupo.map((g) => g.entrada),
    metodologia,
    fuente,
  )
  return { ...cuentas, ...suyas, ejecutado: add(cuentas.ejecutado, suyas.compartido) }
}

const SIN_FISICO = { metasProgramadas: 0, metasCuatrienio: 0, sumaFisico: CERO, sumaFisicoCuatrienio: CERO }

/** Sum of contributions, as the boards do it. */
export function sumarCuentas(partes: readonly Cuentas[]): Cuentas {
  return enTexto(sumar(partes.map((parte) => enNumero(parte, decimal))))
}

function sumar(partes: readonly CuentasEn<Decimal>[]): CuentasEn<Decimal> {
  const cuenta = (de: (c: CuentasEn<Decimal>) => number) => partes.reduce((total, parte) => total + de(parte), 0)
  const total = (de: (c: CuentasEn<Decimal>) => Decimal) => sum(partes.map(de))
  return {
    metas: cuenta((c) => c.metas),
    metasReportadas: cuenta((c) => c.metasReportadas),
    metasDeclaradas: cuenta((c) => c.metasDeclaradas),
    metasNoRequieren: cuenta((c) => c.metasNoRequieren),
    metasProgramadas: cuenta((c) => c.metasProgramadas),
    metasCuatrienio: cuenta((c) => c.metasCuatrienio),
    sumaFisico: total((c) => c.sumaFisico),
    sumaFisicoCuatrienio: total((c) => c.sumaFisicoCuatrienio),
    programado: total((c) => c.programado),
    ejecutado: total((c) => c.ejecutado),
    compartido: total((c) => c.compartido),
    compartidoAparte: total((c) => c.compartidoAparte),
  }
}

function enTexto(cuentas: CuentasEn<Decimal>): Cuentas {
  return enNumero(cuentas, toText)
}

function enNumero<A, B>(cuentas: CuentasEn<A>, pasar: (cifra: A) => B): CuentasEn<B> {
  return {
    ...cuentas,
    sumaFisico: pasar(cuentas.sumaFisico),
    sumaFisicoCuatrienio: pasar(cuentas.sumaFisicoCuatrienio),
    programado: pasar(cuentas.programado),
    ejecutado: pasar(cuentas.ejecutado),
    compartido: pasar(cuentas.compartido),
    compartidoAparte: pasar(cuentas.compartidoAparte),
  }
}

export type AvanceGrupo = Readonly<Record<'fisico' | 'fisicoCuatrienio' | 'financiero', Avance>>

/** Physical: mean of the capped ratios. Financial: sum over sum. */
export function avanceDeGrupo(grupo: Cuentas, metodologia: Metodologia): AvanceGrupo {
  const reportado = grupo.metasReportadas + grupo.metasDeclaradas > 0
  const conDinero = reportado || !isZero(decimal(grupo.compartido))
  const dinero = { programado: grupo.programado, ejecutado: grupo.ejecutado, reportado: conDinero }
  return {
    fisico: media('grupo_fisico_vigencia', grupo.sumaFisico, grupo.metasProgramadas, reportado),
    fisicoCuatrienio: media('grupo_fisico_cuatrienio', grupo.sumaFisicoCuatrienio, grupo.metasCuatrienio, true),
    financiero: avanceDeDinero(dinero, metodologia),
  }
}

/** What differs between stored contributions and those recomputed from the metas: empty when they agree. */
export function aportesDistintos(guardados: readonly Aporte[], recalculados: readonly Aporte[]): string[] {
  const porClave = (aportes: readonly Aporte[]) => new Map(aportes.map((a) => [`${a.dimension}/${a.clave}`, a]))
  const [antes, ahora] = [porClave(guardados), porClave(recalculados)]
  return [...new Set([...antes.keys(), ...ahora.keys()])].filter(
    (clave) => !iguales(antes.get(clave), ahora.get(clave)),
  )
}

function cuentasDe(entrada: EntradaMeta, metodologia: Metodologia): CuentasEn<Decimal> {
  const { estado } = completitud(entrada)
  const fisico = avanceFisicoVigencia(entrada, metodologia).topado
  const cuatrienio = avanceFisicoCuatrienio(entrada, metodologia).topado
  const { programado, ejecutado } = pesosDe(entrada, metodologia)
  return {
    metas: 1,
    metasReportadas: estado === 'reportada' ? 1 : 0,
    metasDeclaradas: estado === 'declarada' ? 1 : 0,
    metasNoRequieren: estado === 'no_requiere' ? 1 : 0,
    metasProgramadas: fisico === null ? 0 : 1,
    metasCuatrienio: cuatrienio === null ? 0 : 1,
    sumaFisico: exacto(fisico),
    sumaFisicoCuatrienio: exacto(cuatrienio),
    programado,
    ejecutado,
    ...SIN_COMPARTIDO,
  }
}

/** Key of the group to which a meta belongs in a dimension. */
export function claveEn(dimension: DimensionDeMetas, entrada: EntradaMeta): string {
  return dimension === 'plan' ? CLAVE_PLAN : entrada[dimension] || SIN_CLAVE
}

/** Whether a meta is in a group of a dimension; in `fuente`, whether that source pays for it. */
export function isDelGrupo(
  entrada: EntradaMeta,
  { dimension, clave }: { readonly dimension: Dimension; readonly clave: string },
  metodologia: Metodologia,
): boolean {
  if (dimension !== 'fuente') return claveEn(dimension, entrada) === clave
  return dineroDeFuentes(entrada, metodologia).some(({ fuente }) => fuente === clave)
}

function media(formula: Formula, suma: DecimalTexto, metas: number, reportado: boolean): Avance {
  const base = { formula, entradas: { suma, metas: String(metas) } }
  if (metas === 0) return sinValor('sin_programar', base)
  if (!reportado) return sinValor('sin_reporte', base)
  return avanceDe({ ...base, hecho: decimal(suma), porHacer: decimal(String(metas)), tope: null })
}

function exacto(topado: number | null): Decimal {
  return (topado === null ? null : decimalFromNumber(topado)) ?? CERO
}

function iguales(a: Aporte | undefined, b: Aporte | undefined): boolean {
  return a !== undefined && b !== undefined && JSON.stringify(ordenado(a)) === JSON.stringify(ordenado(b))
}

function ordenado(aporte: Aporte): (string | number)[] {
  const { dimension, clave, ...cuentas } = aporte
  return [dimension, clave, ...Object.values(sumarCuentas([cuentas]))]
}
