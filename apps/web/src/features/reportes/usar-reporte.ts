// The report that an address names, and the draft behind it.
import { queryOptions, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useCallback, useSyncExternalStore } from 'react'
import { consulta } from '../../api/consulta.ts'
import { consultas } from '../../app/consultas.ts'
import { useSesion } from '../../app/sesion.ts'
import { CADA_ENTRADA, crearAbiertos } from '../rejilla/abiertos.ts'
import { useLatidoDe } from '../rejilla/usar-latido.ts'
import { abrirBorrador, type Borrador, type Guardable } from './borrador/borrador.ts'
import { type Clave, duenoDe, leerFilas, leerFilasOCopia, mundoReal } from './borrador/red.ts'

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
/** One draft per report and person. */
const abiertos = crearAbiertos<Borrador>()

/** The open draft, with its rows read again each time a screen enters. */
export function useBorrador(params: Clave) {
  const correo = useSesion()?.correo ?? ''
  return useQuery({
    queryKey: [BORRADOR, params, correo],
    queryFn: () => abrir(params, correo),
    ...CADA_ENTRADA,
  })
}

function abrir(params: Clave, correo: string): Promise<Borrador> {
  return abiertos(duenoDe(params, correo), async () =>
    abrirBorrador(await mundoReal(params, correo), await leerFilasOCopia(params, correo)),
  )
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

export function useResumen(borrador: Pick<Guardable, 'suscribir' | 'leerResumen'>) {
  return useSyncExternalStore(borrador.suscribir, borrador.leerResumen)
}

/** Keeps the draft up to date with other people; when its state changes, so does everything that is read of the report. */
export function useLatido(borrador: Borrador, estado: string): void {
  const sondear = useCallback(async () => {
    if ((await borrador.sondear()) !== estado) await refrescarReporte()
  }, [borrador, estado])
  useLatidoDe(sondear, borrador.vaciar)
}
