// One invented meta over a real indicator of the Catálogo Programático.
import type { MetaLeida, TipoAcumulacion } from '@kpt/domain/planes'
import { type Azar, elegir, entre } from '../azar.ts'
import type { Indicador } from './pais.ts'
import { LUGARES, sectorDe } from './sectores.ts'

export type Molde = {
  readonly vigencias: readonly string[]
  readonly fuentes: readonly string[]
  /** Pesos that a meta of this entity programmes in a year, more or less. */
  readonly presupuesto: number
}

export function metaInventada(
  azar: Azar,
  { codigo, nombre, unidad }: Indicador,
  i: number,
  { vigencias, fuentes, presupuesto }: Molde,
): MetaLeida {
  const { linea, ods, fuente } = sectorDe(codigo.slice(0, 2))
  const porcentaje = /porcentaje/i.test(unidad)
  const tipoAcumulacion: TipoAcumulacion = porcentaje || azar() < 0.3 ? 'no_acumulativo' : 'acumulativo'
  const programa = porcentaje
    ? enPorcentaje(azar, vigencias.length)
    : enUnidades(azar, tipoAcumulacion, vigencias.length)
  const decimales = unidad === 'Kilómetros' ? 1 : 0
  const cifras = programa.map((n) => texto(n, decimales))
  return {
    codigoSispt: `IP-${i + 1}`,
    linea: `LE-${linea}`,
    sector: codigo.slice(0, 2),
    programa: codigo.slice(0, 4),
    producto: codigo.slice(0, 7),
    indicador: codigo,
    personalizacion: `${nombre} ${elegir(azar, LUGARES)} (meta inventada)`,
    unidad,
    metaCuatrienio: metaDe(tipoAcumulacion, programa, decimales),
    principal: codigo.endsWith('00'),
    ods: String(ods),
    tipoAcumulacion,
    bpin: azar() < 0.3 ? [`2024${String(entre(azar, 0, 999_999_999)).padStart(9, '0')}`] : [],
    programado: Object.fromEntries(vigencias.map((v, k) => [v, cifras[k] ?? '0'])),
    fuentes: Object.fromEntries(
      vigencias.map((v, k) => [v, programa[k] === 0 ? {} : dinero(azar, fuente, fuentes, presupuesto)]),
    ),
  }
}

/** The target that its programme adds up to. */
export function metaDe(tipo: TipoAcumulacion, programa: readonly number[], decimales = 0): string {
  const nivel = programa.findLast((n) => n > 0) ?? 0
  return texto(tipo === 'acumulativo' ? programa.reduce((suma, n) => suma + n, 0) : nivel, decimales)
}

/** Whole units; with decimals, the same number reads as tenths. */
function texto(n: number, decimales: number): string {
  return decimales === 0 ? String(n) : String(n / 10)
}

/** The first year is short, for plans are adopted in its middle; some metas skip a year. */
function enUnidades(azar: Azar, tipo: TipoAcumulacion, cuantas: number): number[] {
  const escala = elegir(azar, [1, 2, 4, 10, 10, 25, 60, 300])
  if (tipo === 'no_acumulativo') return Array.from({ length: cuantas }, () => escala)
  const programa = Array.from({ length: cuantas }, (_, k) => {
    if (azar() < (k === 0 ? 0.3 : 0.1)) return 0
    return Math.max(1, Math.round(escala * (0.6 + 0.8 * azar()) * (k === 0 ? 0.5 : 1)))
  })
  return programa.some((n) => n > 0) ? programa : programa.map((_, k) => (k === cuantas - 1 ? escala : 0))
}

function enPorcentaje(azar: Azar, cuantas: number): number[] {
  const desde = entre(azar, 30, 60)
  return Array.from({ length: cuantas }, (_, k) => desde + k * 10)
}

/** One source for most, two or three for some. */
function dinero(azar: Azar, propia: string, fuentes: readonly string[], presupuesto: number): Record<string, string> {
  const primera = azar() < 0.75 ? propia : 'recursos_propios'
  const claves = [primera, ...(azar() < 0.18 ? ['recursos_propios'] : []), ...(azar() < 0.06 ? ['credito'] : [])]
  const pesos = () => String(Math.max(1, Math.round((presupuesto * (0.2 + 1.6 * azar())) / 1000)) * 1000)
  const suyas = [...new Set(claves)].filter((clave) => fuentes.includes(clave))
  return Object.fromEntries((suyas.length > 0 ? suyas : fuentes.slice(0, 1)).map((clave) => [clave, pesos()]))
}
