// Sources that a meta shows, and how to add one that the plan did not programme for it.
import { useState } from 'react'
import type { VistaMeta } from '../borrador/vista.ts'
import { idCampo } from '../direccion.ts'
import { useEdicion } from './contexto.ts'
import { fuentesDe } from './dinero.ts'

export type Fuentes = { readonly claves: readonly string[]; readonly agregar: (fuente: string) => void }

export function useFuentes(vista: VistaMeta | null): Fuentes {
  const { borrador } = useEdicion()
  const [agregadas, setAgregadas] = useState<readonly string[]>([])
  const orden = borrador.fuentes().map((f) => f.clave)
  return {
    claves: vista ? fuentesDe(vista, orden, agregadas) : [],
    agregar: (fuente) => {
      if (fuente === '' || !vista) return
      setAgregadas((previas) => [...previas, fuente])
      requestAnimationFrame(() => document.getElementById(idCampo(vista.fila.meta, 'comprometido', fuente))?.focus())
    },
  }
}
