// What whoever verifies has answered so far, point by point, and has written: kept for the tab, so that a reload or a colleague's act
// loses nothing. It leaves the tab only in the act itself.
import { LISTA_DE_VERIFICACION, type PuntoDeVerificacion } from '@kpt/domain/acceso'
import { useState } from 'react'

export type Respuestas = Readonly<Partial<Record<PuntoDeVerificacion, 'si' | 'no'>>>
export type Borrador = { readonly puntos: Respuestas; readonly pedir: string; readonly rechazar: string }

const VACIO: Borrador = { puntos: {}, pedir: '', rechazar: '' }

export function useBorrador(radicado: string): [Borrador, (cambios: Partial<Borrador>) => void] {
  const [borrador, setBorrador] = useState(() => leer(sessionStorage.getItem(claveDe(radicado))))
  const cambiar = (cambios: Partial<Borrador>) => {
    const nuevo = { ...borrador, ...cambios }
    sessionStorage.setItem(claveDe(radicado), JSON.stringify(nuevo))
    setBorrador(nuevo)
  }
  return [borrador, cambiar]
}

/** What was kept, if it still is what this version writes. */
export function leer(guardado: string | null): Borrador {
  try {
    const { puntos, pedir, rechazar } = JSON.parse(guardado ?? '{}')
    const buenos = LISTA_DE_VERIFICACION.filter((p) => puntos?.[p] === 'si' || puntos?.[p] === 'no')
    return {
      puntos: Object.fromEntries(buenos.map((p) => [p, puntos[p]])),
      pedir: typeof pedir === 'string' ? pedir : '',
      rechazar: typeof rechazar === 'string' ? rechazar : '',
    }
  } catch {
    return VACIO
  }
}

/** How the list stands: the points that hold, those that do not, and those nobody looked at. */
export function balanceDe(puntos: Respuestas) {
  const con = (r: 'si' | 'no' | undefined) => LISTA_DE_VERIFICACION.filter((p) => puntos[p] === r)
  return { cumplen: con('si'), fallan: con('no'), faltan: con(undefined) }
}

function claveDe(radicado: string): string {
  return `kpt.verificacion.${radicado}`
}
