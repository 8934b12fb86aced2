// A field of the draft as a control uses it: what to show, and what to do when the person types, leaves or gives up.
import type { Campo } from '@kpt/domain/seguimiento'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import type { Lugar } from '../../rejilla/cola/operacion.ts'
import { useEdicion } from './contexto.ts'

const PAUSA = 600

/** A pause while typing saves; leaving the field saves and shows it as the system writes it; Escape brings back what was there on entering. */
export function useCelda(meta: string, campo: Campo, clave: string) {
  const { borrador } = useEdicion()
  const alEntrar = useRef<string | null>(null)
  const pausa = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(pausa.current), [])
  const lugar: Lugar = { meta, campo, clave }
  const valor = () => borrador.leerMeta(meta)?.celda(campo, clave).valor ?? null
  return {
    onEntrar: () => {
      alEntrar.current = valor()
    },
    onTexto: (texto: string) => {
      borrador.teclear(lugar, texto)
      clearTimeout(pausa.current)
      pausa.current = setTimeout(() => borrador.asentar(lugar, false), PAUSA)
    },
    onSalir: () => {
      clearTimeout(pausa.current)
      borrador.asentar(lugar, true)
    },
    onTecla: (evento: KeyboardEvent) => {
      if (evento.key !== 'Escape') return
      clearTimeout(pausa.current)
      borrador.poner(lugar, alEntrar.current)
    },
  }
}
