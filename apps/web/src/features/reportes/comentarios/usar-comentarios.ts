// What colleagues say to each other of the metas of a report, as the entry page reads and writes it.
import type { ActoComentario } from '@kpt/domain/reportes'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { api } from '../../../api/cliente.ts'
import { consulta, consultaPaginada } from '../../../api/consulta.ts'
import type { Respuesta } from '../../../api/tipos.ts'
import { consultas } from '../../../app/consultas.ts'
import { ahoraServidor } from '../../../app/reloj.ts'
import { DE_ENTIDAD, useSesion } from '../../../app/sesion.ts'
import { uuid7 } from '../../../app/uuid7.ts'
import { useEdicion } from '../rejilla/contexto.ts'

const DE_REPORTE = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/comentarios'
const RUTA = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios'
const TAMANO = 20

export type Comentario = Respuesta<`GET ${typeof RUTA}`>['filas'][number]
export type Comentada = Respuesta<typeof DE_REPORTE>['metas'][number]

/** Whoever looks works in the entity: nobody else is told that there are comments. */
export function useIsColega(): boolean {
  const { clave } = useEdicion()
  const sesion = useSesion()
  return !!sesion && DE_ENTIDAD.includes(sesion.rol) && sesion.entidad?.codigo === clave.entidad
}

/** How many comments a meta has, and how many of them this person has not read. */
export function useComentada(meta: string): Comentada | undefined {
  const { clave } = useEdicion()
  const { data } = useQuery({
    ...consulta(DE_REPORTE, { params: clave }),
    enabled: useIsColega(),
    // Every meta in sight asks the same.
    staleTime: 60_000,
    select: ({ metas }) => metas.find((m) => m.meta === meta) ?? null,
  })
  return data ?? undefined
}

export function useHilo(meta: string, pagina: number) {
  const { clave } = useEdicion()
  const hilo = useQuery(
    consultaPaginada(`GET ${RUTA}`, { params: { ...clave, meta }, consulta: { pagina, tamano: TAMANO } }),
  )
  const ultimo = pagina === 1 ? hilo.data?.filas[0]?.en : undefined
  // Shown is read.
  useEffect(() => {
    if (ultimo === undefined) return
    const leido = api(`POST ${RUTA}/lectura`, { params: { ...clave, meta }, cuerpo: { hasta: ultimo } })
    void leido.then(() => consultas.invalidateQueries({ queryKey: [DE_REPORTE] })).catch(() => {})
  }, [clave, meta, ultimo])
  return hilo
}

async function refrescar(): Promise<void> {
  await Promise.all([
    consultas.invalidateQueries({ queryKey: [DE_REPORTE] }),
    consultas.invalidateQueries({ queryKey: [`GET ${RUTA}`] }),
  ])
}

export function useComentar(meta: string) {
  const { clave } = useEdicion()
  return useMutation({
    mutationFn: (cuerpo: { id: string; texto: string }) => api(`POST ${RUTA}`, { params: { ...clave, meta }, cuerpo }),
    onSuccess: refrescar,
  })
}

export function useActo(meta: string) {
  const { clave } = useEdicion()
  return useMutation({
    mutationFn: ({ acto, comentario }: { acto: ActoComentario; comentario: string | null }) =>
      api(`POST ${RUTA}/actos`, { params: { ...clave, meta }, cuerpo: { id: identidad(), acto, comentario } }),
    onSuccess: refrescar,
  })
}

/** Made here, so that sending it twice says it once. */
export function identidad(): string {
  return uuid7(ahoraServidor())
}
