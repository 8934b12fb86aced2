// A piece under the hands of a person: what it was when they began, what they have written, and what it says now if somebody else changed it.
import type { ActoCuestionario } from '@kpt/domain/gestionweb'
import { canonicalText, type Json } from '@kpt/domain/shared'
import { useState } from 'react'
import type { Actuar } from './trabajo.ts'

export type Pieza<T> = {
  readonly campos: T
  readonly poner: (cambio: Partial<T>) => void
  /** Written and not saved. */
  readonly tocada: boolean
  /** What somebody else left, when it is not what this person began from; null when it is gone. */
  readonly ajena: { readonly ahora: T | null } | null
  readonly guardar: () => Promise<boolean>
  /** Leaves one's own and takes the other's, or goes on from the other's with one's own. */
  readonly resolver: (como: 'lo_suyo' | 'lo_mio') => void
}

type Opciones<T> = {
  /** As the draft has it; null for a new one. */
  readonly ahora: T | null
  readonly inicial: T
  readonly actuar: Actuar
  readonly actoDe: (antes: T | null, despues: T) => ActoCuestionario
}

export function usePieza<T extends Json & object>({ ahora, inicial, actuar, actoDe }: Opciones<T>): Pieza<T> {
  const [{ vista, campos }, setEstado] = useState({ vista: ahora, campos: ahora ?? inicial })
  const tocada = !iguales(campos, vista ?? inicial)
  const cambio = !iguales(ahora, vista)
  // What came from elsewhere and touches nothing of one's own is simply what there is.
  if (cambio && ahora !== null && (!tocada || iguales(ahora, campos))) setEstado({ vista: ahora, campos: ahora })
  const enConflicto = cambio && tocada && !iguales(ahora, campos)
  return {
    ...{ campos, tocada, ajena: enConflicto ? { ahora } : null },
    poner: (nuevos) => setEstado((previo) => ({ ...previo, campos: { ...previo.campos, ...nuevos } })),
    guardar: async () => {
      try {
        await actuar.mutateAsync(actoDe(vista, campos))
        return true
      } catch {
        return false
      }
    },
    resolver: (como) => {
      actuar.reset()
      setEstado((previo) => ({ vista: ahora, campos: como === 'lo_suyo' && ahora !== null ? ahora : previo.campos }))
    },
  }
}

const iguales = (a: Json, b: Json) => canonicalText(a) === canonicalText(b)
