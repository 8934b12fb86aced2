// The report that an address names, and the draft behind it.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useEffect, useSyncExternalStore } from 'react'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { useSesion } from '../../app/sesion.ts'
import { EVENTO_REGRESO } from '../../app/sesion-perdida.ts'
import { abrirBorrador, type Borrador } from './borrador/borrador.ts'
import { type Clave, duenoDe, leerFilas, mundoReal } from './borrador/red.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'

/** Key of the report in the present address. */
export function useClaveReporte(): Clave {
  return useParams({ strict: false }) as Clave
}

export function useReporte(params: Clave) {
  return useQuery(consulta(RUTA, { params }))
}

/** After an act: everything that is read of a report may have changed. */
export async function refrescarReporte(): Promise<void> {
  await consultas.invalidateQueries({
    predicate: ({ queryKey: [clave] }) =>
      typeof clave === 'string' && /reportes\/|\/inicio$|revision\/cola|tablero/.test(clave) && clave !== BORRADOR,
  })
}

const BORRADOR = 'borrador de /reportes/'
// One draft per report and person for the whole visit: leaving the page does not stop what is being sent.
const abiertos = new Map<string, Borrador>()

/** The open draft, with its rows read again each time a screen enters. */
export function useBorrador(params: Clave) {
  const correo = useSesion()?.correo ?? ''
  return useQuery({
    queryKey: [BORRADOR, params, correo],
    queryFn: () => abrir(params, correo),
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    staleTime: 0,
    gcTime: 0,
    structuralSharing: false,
  })
}

async function abrir(params: Clave, correo: string): Promise<Borrador> {
  const dueno = duenoDe(params, correo)
  const previo = abiertos.get(dueno)
  if (previo) {
    await previo.releer()
    return previo
  }
  const borrador = abrirBorrador(mundoReal(params, correo), await leerFilas(params))
  abiertos.set(dueno, borrador)
  return borrador
}

/** Rows of a submitted version: they never change. */
export function useFilasVersion(params: Clave, version: number) {
  return useQuery(
    queryOptions({
      queryKey: ['filas de versión de reportes/', params, version],
      queryFn: () => leerFilas(params, version),
      enabled: version > 0,
      staleTime: Number.POSITIVE_INFINITY,
    }),
  )
}

export function useVista(borrador: Borrador, meta: string) {
  return useSyncExternalStore(
    (avisar) => borrador.suscribir(avisar, meta),
    () => borrador.leerMeta(meta),
  )
}

export function useResumen(borrador: Borrador) {
  return useSyncExternalStore(borrador.suscribir, borrador.leerResumen)
}

const CADA = 10_000

/** Keeps the draft up to date with other people, sends at once when the network comes back, and saves what is being typed when the page is left. */
export function useLatido(borrador: Borrador, estado: string): void {
  useEffect(() => {
    const sondear = () => {
      if (document.visibilityState !== 'visible' || !navigator.onLine) return
      borrador.sondear().then(
        (ahora) => (ahora === estado ? undefined : refrescarReporte()),
        () => {},
      )
    }
    const volver = () => {
      if (document.visibilityState === 'visible') sondear()
      else void borrador.vaciar()
    }
    const reconectar = () => {
      void borrador.vaciar()
      sondear()
    }
    const irse = () => void borrador.vaciar()
    const reloj = setInterval(sondear, CADA)
    document.addEventListener('visibilitychange', volver)
    window.addEventListener('focus', sondear)
    window.addEventListener('online', reconectar)
    window.addEventListener(EVENTO_REGRESO, reconectar)
    window.addEventListener('pagehide', irse)
    return () => {
      clearInterval(reloj)
      document.removeEventListener('visibilitychange', volver)
      window.removeEventListener('focus', sondear)
      window.removeEventListener('online', reconectar)
      window.removeEventListener(EVENTO_REGRESO, reconectar)
      window.removeEventListener('pagehide', irse)
      void borrador.vaciar()
    }
  }, [borrador, estado])
}
