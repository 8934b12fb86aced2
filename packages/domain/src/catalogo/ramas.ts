// The catalogue as a tree: what hangs from a sector or a programme, and what is above a code.
import { DIGITOS_CATALOGO, NIVELES_CATALOGO, prefijoDe } from './codigos.ts'
import type { EntradaBuscable } from './entrada.ts'

type Nombrado = { readonly codigo: string; readonly nombre: string }
export type Rama = { codigo: string; nombre: string; productos: number; indicadores: number }

/** Sectors under nothing, programmes under a sector, products under a programme; in the order of their codes. */
export function ramasBajo(entradas: readonly EntradaBuscable[], bajo: string): Rama[] {
  const nivel = NIVELES_CATALOGO.find((n) => DIGITOS_CATALOGO[n] > bajo.length) ?? 'indicador'
  const grupos = Map.groupBy(
    entradas.filter((entrada) => entrada.indicador.startsWith(bajo)),
    (entrada) => prefijoDe(entrada.indicador, nivel),
  )
  const ramas = [...grupos].map(([codigo, suyas]) => ({
    codigo,
    nombre: suyas[0]?.[`${nivel}Nombre`] ?? '',
    productos: new Set(suyas.map((entrada) => entrada.producto)).size,
    indicadores: suyas.length,
  }))
  return ramas.sort((a, b) => (a.codigo < b.codigo ? -1 : 1))
}

/** Names from the sector down to a code that the entry carries. */
export function ramaDe(entrada: EntradaBuscable, hasta: string): Nombrado[] {
  return NIVELES_CATALOGO.filter((nivel) => DIGITOS_CATALOGO[nivel] <= hasta.length).map((nivel) => ({
    codigo: entrada[nivel],
    nombre: entrada[`${nivel}Nombre`],
  }))
}
