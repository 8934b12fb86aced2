// Which metas are open, chosen, and with sources added by hand. It belongs to the draft and not to what is drawn: rows come and go while one scrolls, and
// the page itself may be left and entered again.
import { useCallback, useEffect, useState } from 'react'
import type { Borrador } from '../borrador/borrador.ts'
import { idCampo } from '../direccion.ts'

export type Apertura = {
  readonly abiertas: ReadonlySet<string>
  readonly escogidas: ReadonlySet<string>
  readonly agregadas: ReadonlyMap<string, readonly string[]>
}

const NADA: Apertura = { abiertas: new Set(), escogidas: new Set(), agregadas: new Map() }
const recuerdos = new WeakMap<Borrador, Apertura>()

export function useAbiertas(borrador: Borrador) {
  const [apertura, setApertura] = useState(() => recuerdos.get(borrador) ?? NADA)
  useEffect(() => void recuerdos.set(borrador, apertura), [borrador, apertura])
  const alternarAbierta = useCallback(
    (meta: string) => setApertura((a) => ({ ...a, abiertas: alternar(a.abiertas, meta) })),
    [],
  )
  const abrir = useCallback(
    (meta: string) =>
      setApertura((a) => (a.abiertas.has(meta) ? a : { ...a, abiertas: new Set(a.abiertas).add(meta) })),
    [],
  )
  const escoger = useCallback(
    (meta: string) => setApertura((a) => ({ ...a, escogidas: alternar(a.escogidas, meta) })),
    [],
  )
  const escogerSolo = useCallback(
    (metas: readonly string[]) => setApertura((a) => ({ ...a, escogidas: new Set(metas) })),
    [],
  )
  const agregar = useCallback((meta: string, fuente: string) => {
    setApertura((a) => ({
      ...a,
      agregadas: new Map(a.agregadas).set(meta, [...(a.agregadas.get(meta) ?? []), fuente]),
    }))
    requestAnimationFrame(() => document.getElementById(idCampo(meta, 'comprometido', fuente))?.focus())
  }, [])
  return { apertura, alternarAbierta, abrir, escoger, escogerSolo, agregar }
}

function alternar(previas: ReadonlySet<string>, meta: string): ReadonlySet<string> {
  const nuevas = new Set(previas)
  if (!nuevas.delete(meta)) nuevas.add(meta)
  return nuevas
}
