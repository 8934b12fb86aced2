// The draft that an address names, kept open for the whole visit: leaving the page does not stop what is being sent.
import { useQuery } from '@tanstack/react-query'
import { createContext, useContext, useEffect, useSyncExternalStore } from 'react'
import { useSesion } from '../../app/sesion.ts'
import { EVENTO_REGRESO } from '../../app/sesion-perdida.ts'
import { abrirEdicion, type Edicion } from './edicion.ts'
import { type Clave, leerBorrador, mundoReal } from './red.ts'

const abiertas = new Map<string, Edicion>()

export function useBorradorPlan(params: Clave) {
  const correo = useSesion()?.correo ?? ''
  return useQuery({
    queryKey: ['edición del plan', params, correo],
    queryFn: () => abrir(params, correo),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: 0,
    gcTime: 0,
    structuralSharing: false,
    retry: false,
  })
}

async function abrir(params: Clave, correo: string): Promise<Edicion> {
  const lectura = await leerBorrador(params)
  const dueno = [params.entidad, params.desde, lectura.raiz, correo].join('/')
  const previa = abiertas.get(dueno)
  if (previa) {
    await previa.releer()
    return previa
  }
  const edicion = abrirEdicion(mundoReal(params, lectura, correo), lectura)
  abiertas.set(dueno, edicion)
  return edicion
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

const CADA = 8_000

/** Keeps up with other windows, sends at once when the network comes back, and when the page is left. */
export function useLatido(edicion: Edicion): void {
  useEffect(() => {
    const sondear = () => {
      if (document.visibilityState === 'visible' && navigator.onLine) edicion.sondear().catch(() => {})
    }
    const vaciar = () => void edicion.vaciar()
    const reloj = setInterval(sondear, CADA)
    window.addEventListener('focus', sondear)
    window.addEventListener('online', vaciar)
    window.addEventListener(EVENTO_REGRESO, vaciar)
    window.addEventListener('pagehide', vaciar)
    return () => {
      clearInterval(reloj)
      window.removeEventListener('focus', sondear)
      window.removeEventListener('online', vaciar)
      window.removeEventListener(EVENTO_REGRESO, vaciar)
      window.removeEventListener('pagehide', vaciar)
      vaciar()
    }
  }, [edicion])
}
