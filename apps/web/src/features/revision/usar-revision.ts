// The report under review, the rows of one of its versions, and the refresh after an act.
import { type QueryKey, queryOptions, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useMemo } from 'react'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import { leerPaginas } from '../../api/paginas.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { revisarMeta } from './meta-revisada.ts'
import { instrumentoDe } from './secciones.ts'

const RUTA = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'
const RUTA_METAS = `${RUTA}/metas` as const

export type Reporte = Respuesta<typeof RUTA>
export type Version = Reporte['versiones'][number]
export type Solicitud = Reporte['solicitudes'][number]
export type FilaReporte = Respuesta<typeof RUTA_METAS>['filas'][number]
export type Fuente = Respuesta<typeof RUTA_METAS>['fuentes'][number]

/** Key of a report, as the address carries it. */
export type Clave = {
  readonly entidad: string
  readonly instrumento: 'seguimiento' | 'gestionweb'
  readonly vigencia: string
  readonly corte: string
}

export function useClave(): Clave {
  return useParams({ from: '/entidades/$entidad/reportes/$instrumento/$vigencia/$corte/revision' }) as Clave
}

export function useReporte(clave: Clave) {
  return useQuery(consulta(RUTA, { params: clave }))
}

/** Metas of a submitted version, with what the rules say of each. What was frozen never changes. */
export function useVersion(clave: Clave, version: number) {
  const leida = useQuery(
    queryOptions({
      queryKey: [RUTA_METAS, { params: clave, version }] as QueryKey,
      queryFn: ({ signal }) => leerFilas(clave, version, signal),
      staleTime: 10 * 60_000,
      enabled: instrumentoDe(clave).lectura === 'metas' && version > 0,
    }),
  )
  const { data } = leida
  const metas = useMemo(() => data?.filas.map((fila) => revisarMeta(fila, data.fuentes)) ?? [], [data])
  return { leida, metas, fuentes: data?.fuentes ?? [], reglas: data?.reglas ?? null }
}

/** Every row of the version, page after page. */
async function leerFilas(params: Clave, version: number, signal: AbortSignal) {
  return await leerPaginas((pagina) => api(RUTA_METAS, { params, consulta: { version, pagina }, signal }))
}

/** After an act, or when somebody else acted: whatever is read of reports may have changed. Frozen versions have not. */
export async function refrescarReportes(): Promise<void> {
  await consultas.invalidateQueries({ predicate: ({ queryKey: [clave] }) => clave !== RUTA_METAS })
}
