// What may take the place of a code that ceases: what DNP says first, then what is called the same, then what is worded most alike (R2.3).
import { comparable } from '../shared/index.ts'
import { buscar, type Indice } from './busqueda/index.ts'
import type { EntradaBuscable } from './entrada.ts'

export const RAZONES_SUCESOR = ['oficial', 'mismo_nombre', 'mismo_producto', 'texto_parecido'] as const
export type RazonSucesor = (typeof RAZONES_SUCESOR)[number]

export type Sucesor = { readonly entrada: EntradaBuscable; readonly razon: RazonSucesor }

const CUANTOS = 3

/** At most three, best first; none when nothing of the catalogue looks like it. `oficial` is the code that DNP states, when it does. */
export function sucesoresDe(indice: Indice, ido: EntradaBuscable, oficial: string | null = null): Sucesor[] {
  const nombre = comparable(ido.indicadorNombre)
  const producto = comparable(ido.productoNombre)
  const hallados: Sucesor[] = []
  const agregar = (razon: RazonSucesor, entradas: readonly EntradaBuscable[]) => {
    for (const entrada of entradas)
      if (!hallados.some((s) => s.entrada.indicador === entrada.indicador)) hallados.push({ razon, entrada })
  }
  const { entradas } = indice
  agregar(
    'oficial',
    entradas.filter((e) => e.indicador === oficial),
  )
  agregar(
    'mismo_nombre',
    entradas.filter((e) => comparable(e.indicadorNombre) === nombre),
  )
  agregar(
    'mismo_producto',
    entradas.filter((e) => comparable(e.productoNombre) === producto),
  )
  if (hallados.length < CUANTOS) agregar('texto_parecido', parecidos(indice, ido))
  return hallados.slice(0, CUANTOS)
}

function parecidos(
  indice: Indice,
  { indicadorNombre, productoNombre, sector }: EntradaBuscable,
): readonly EntradaBuscable[] {
  const texto = `${indicadorNombre} ${productoNombre}`
  const delSector = buscar(indice, { texto, bajo: sector }).entradas
  return (delSector.length > 0 ? delSector : buscar(indice, { texto }).entradas).slice(0, CUANTOS)
}
