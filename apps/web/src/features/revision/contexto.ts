// What every part of a review needs: the report, the version on screen, its sources, and the draft of what is being asked.
import { createContext, useContext, useSyncExternalStore } from 'react'
import type { BorradorRevision } from './peticion/almacen.ts'
import type { Peticion } from './peticion/peticion.ts'
import { type Instrumento, instrumentoDe } from './secciones.ts'
import type { Lectura } from './usar-lectura.ts'
import type { Clave, Reporte } from './usar-revision.ts'

export type Revision = {
  readonly clave: Clave
  readonly reporte: Reporte
  /** The version on screen. */
  readonly version: number
  readonly borrador: BorradorRevision
  /** What that version says, once read. */
  readonly lectura: Lectura
}

export const ContextoRevision = createContext<Revision | null>(null)

export function useRevision(): Revision {
  const revision = useContext(ContextoRevision)
  if (!revision) throw new Error('useRevision outside a review')
  return revision
}

/** A part of the draft, kept up to date; `elegir` must return the same thing while nothing changed. */
export function usePeticion<T>(elegir: (peticion: Peticion) => T): T {
  const { borrador } = useRevision()
  return useSyncExternalStore(borrador.suscribir, () => elegir(borrador.leer()))
}

/** How the pieces of this report are told: "la meta 25785-M-0001", "la pregunta 2.1". */
export function useNombres(): Instrumento & { readonly nombrar: (clave: string) => string } {
  const { reporte, lectura } = useRevision()
  const instrumento = instrumentoDe(reporte)
  return { ...instrumento, nombrar: (clave) => `${instrumento.una} ${lectura.piezas.get(clave)?.nombre ?? clave}` }
}
