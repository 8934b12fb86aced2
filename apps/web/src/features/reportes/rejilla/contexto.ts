// What every part of the entry page needs: the draft, who may write, the names of the sources, and how to say something aloud.
import type { CampoAbrible } from '@kpt/domain/revision'
import { createContext, useContext } from 'react'
import type { Borrador } from '../borrador/borrador.ts'
import type { Reporte } from '../borrador/entrada.ts'
import type { Clave } from '../borrador/red.ts'

export type Edicion = {
  readonly clave: Clave
  readonly borrador: Borrador
  readonly reporte: Reporte
  /** Whether a meta may be changed now by this person; with a field, that field: adjustments may open only some of them. */
  readonly sePuedeEditar: (meta: string, campo?: CampoAbrible) => boolean
  /** Whether the leader gave the meta to somebody else: a delegate reads it and does not write it. */
  readonly isAjena: (meta: string) => boolean
  readonly nombreFuente: (fuente: string) => string
  /** Read aloud by the reader of the screen, without moving the focus. */
  readonly anunciar: (texto: string) => void
}

export const ContextoEdicion = createContext<Edicion | null>(null)

export function useEdicion(): Edicion {
  const edicion = useContext(ContextoEdicion)
  if (!edicion) throw new Error('useEdicion outside the entry page')
  return edicion
}
