// The queue of uploads of the open report; it lives outside the screens, so that sending goes on when the person looks elsewhere.
import { useSyncExternalStore } from 'react'
import { useSesion } from '../../../app/sesion.ts'
import type { Clave } from '../../reportes/borrador/red.ts'
import { type Cola, crearCola } from './cola.ts'
import { mundoReal } from './red.ts'
import type { Subida } from './subida.ts'

const colas = new Map<string, Cola>()

export function useSubidas(clave: Clave): { readonly cola: Cola; readonly subidas: readonly Subida[] } {
  const correo = useSesion()?.correo ?? ''
  const cola = colaDe(clave, correo)
  return { cola, subidas: useSyncExternalStore(cola.suscribir, cola.leer) }
}

function colaDe({ entidad, instrumento, vigencia, corte }: Clave, correo: string): Cola {
  const nombre = [entidad, instrumento, vigencia, corte, correo].join('/')
  const hay = colas.get(nombre)
  if (hay) return hay
  const suya = crearCola(mundoReal({ entidad, instrumento, vigencia, corte }, correo))
  colas.set(nombre, suya)
  return suya
}
