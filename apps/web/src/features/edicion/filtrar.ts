// Which metas of the draft are looked at: by text or code, línea, dependencia, sector, or because they have findings.
import type { FilaEnOrden, Meta } from '@kpt/domain/planes'
import { llano } from '@kpt/domain/shared'

export type FiltroMetas = {
  readonly texto?: string | undefined
  readonly linea?: string | undefined
  /** Code of the dependencia; `-`, without one. */
  readonly dependencia?: string | undefined
  readonly sector?: string | undefined
  readonly ver?: string | undefined
}

/** Keys of the address that filter. */
export const QUE_FILTRA = ['texto', 'linea', 'dependencia', 'sector', 'ver'] as const

export function hayFiltro(filtro: FiltroMetas): boolean {
  return QUE_FILTRA.some((clave) => (filtro[clave] ?? '') !== '')
}

export function cumple(
  { fila, de }: FilaEnOrden<Meta>,
  filtro: FiltroMetas,
  conHallazgos: (fila: string) => boolean,
): boolean {
  const buscado = llano((filtro.texto ?? '').trim())
  const dice = [fila, de.personalizacion, de.indicador ?? '', de.codigoSispt, de.bpin.join(' ')]
  return (
    (buscado === '' || dice.some((texto) => llano(texto).includes(buscado))) &&
    (!filtro.linea || de.linea === filtro.linea) &&
    (!filtro.dependencia || (de.dependencia ?? '-') === filtro.dependencia) &&
    (!filtro.sector || (de.sector || '-') === filtro.sector) &&
    (filtro.ver !== 'hallazgos' || conHallazgos(fila))
  )
}

/** A place of the grid with a finding: row and column, from 0. */
type Lugar = { readonly f: number; readonly c: number }

/** The next place after one, going round at the end; the one before when `paso` is -1. Null when there is none. */
export function siguienteLugar(lugares: readonly Lugar[], desde: Lugar, paso: 1 | -1): Lugar | null {
  const orden = lugares.toSorted((a, b) => comparar(a, b) * paso)
  return orden.find((lugar) => comparar(lugar, desde) * paso > 0) ?? orden[0] ?? null
}

function comparar(a: Lugar, b: Lugar): number {
  return a.f - b.f || a.c - b.c
}
