// The draft of the plan that an address names.
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useSyncExternalStore } from 'react'
import { useSesion } from '../../app/sesion.ts'
import { CADA_ENTRADA, crearAbiertos } from '../rejilla/abiertos.ts'
import { useLatidoDe } from '../rejilla/usar-latido.ts'
import { abrirEdicion, type Edicion } from './edicion.ts'
import { type Clave, leerBorrador, mundoReal } from './red.ts'

const abiertas = crearAbiertos<Edicion>()

export function useBorradorPlan(params: Clave) {
  const correo = useSesion()?.correo ?? ''
  return useQuery({
    queryKey: ['edición del plan', params, correo],
    queryFn: () => abrir(params, correo),
    ...CADA_ENTRADA,
    retry: false,
  })
}

async function abrir(params: Clave, correo: string): Promise<Edicion> {
  const lectura = await leerBorrador(params)
  const dueno = [params.entidad, params.desde, lectura.raiz, correo].join('/')
  return abiertas(dueno, () => abrirEdicion(mundoReal(params, lectura, correo), lectura))
}

export const ContextoEdicion = createContext<Edicion | null>(null)

export function useEdicion(): Edicion {
  const edicion = useContext(ContextoEdicion)
  if (!edicion) throw new Error('useEdicion outside the editing page')
  return edicion
}

export function useFila(fila: string) {
  const edicion = useEdicion()
  return useSyncExternalStore(
    (avisar) => edicion.suscribir(avisar, fila),
    () => edicion.fila(fila),
  )
}

export function usePlan() {
  const edicion = useEdicion()
  return useSyncExternalStore(edicion.suscribir, edicion.plan)
}

/** Rows of the lists of the plan, in order. */
export function useListas() {
  const edicion = useEdicion()
  return useSyncExternalStore(edicion.suscribir, edicion.listas)
}

export function useResumen() {
  const edicion = useEdicion()
  return useSyncExternalStore(edicion.suscribir, edicion.resumen)
}

export function useLatido({ sondear, vaciar }: Edicion): void {
  useLatidoDe(sondear, vaciar)
}
