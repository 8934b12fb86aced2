import { ambitoDe, fuentesDe } from '@kpt/domain/catalogo'
import { nombrarFuente, type Periodo } from '@kpt/domain/planes'
import { add, CERO, type DecimalTexto, decimal, toText } from '@kpt/domain/shared'
import type { CodigoEntidad } from '@kpt/domain/territorio'
import type { Db } from '../../platform/db/conexion.ts'
import { findListasFuentes } from '../catalogo/index.ts'

export type FuenteNombrada = { readonly clave: string; readonly nombre: string }

/** Funding sources of the entity's scope for a plan of this period, in the official order. */
export async function fuentesDeEntidad(db: Db, entidad: CodigoEntidad, periodo: Periodo): Promise<FuenteNombrada[]> {
  const listas = await findListasFuentes(db)
  return fuentesDe(listas, ambitoDe(entidad), periodo.desde).map(({ clave, nombre }) => ({ clave, nombre }))
}

/** Adds, at the end, the keys that a plan brought by itself, named as they are written. */
export function conPropias(oficiales: readonly FuenteNombrada[], claves: Iterable<string>): FuenteNombrada[] {
  const conocidas = new Set(oficiales.map((f) => f.clave))
  const propias = [...new Set(claves)].filter((clave) => !conocidas.has(clave))
  return [...oficiales, ...propias.map((clave) => ({ clave, nombre: nombrarFuente(clave) }))]
}

/** Pesos by source and vigencia, from sums by vigencia and, inside it, by source; sources without money are left out. */
export function totalesPorFuente(
  porVigenciaFuente: Readonly<Record<string, Readonly<Record<string, DecimalTexto>>>>,
  oficiales: readonly FuenteNombrada[],
) {
  const vigencias = Object.entries(porVigenciaFuente)
  const claves = vigencias.flatMap(([, fuentes]) => Object.keys(fuentes))
  return conPropias(oficiales, claves).flatMap(({ clave, nombre }) => {
    const totales = Object.fromEntries(vigencias.map(([v, fuentes]) => [v, fuentes[clave] ?? '0']))
    const total = toText(Object.values(totales).reduce((suma, valor) => add(suma, decimal(valor)), CERO))
    const usada = Object.values(totales).some((valor) => valor !== '0')
    return usada ? [{ clave, nombre, totales, total }] : []
  })
}
