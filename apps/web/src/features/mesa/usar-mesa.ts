// What the team has beside the version on screen; null for whoever is of no reviewing team.
import { type PermisoConTerritorio, territorioDe } from '@kpt/domain/acceso'
import { useMutation, useQuery } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { consultas } from '../../app/consultas.ts'
import { useSesion } from '../../app/sesion.ts'
import { useRevision } from '../revision/contexto.ts'

export const REPORTE = '/api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'
export type Mesa = Respuesta<`GET ${typeof REPORTE}/mesa`>

const NOTA: PermisoConTerritorio = 'revision.nota'

export function useMesa(): Mesa | null {
  const { clave, version } = useRevision()
  const sesion = useSesion()
  const esDelEquipo =
    !!sesion && territorioDe({ rol: sesion.rol, entidad: sesion.entidad?.codigo ?? null }, NOTA) !== null
  const { data } = useQuery({
    ...consulta(`GET ${REPORTE}/mesa`, { params: clave, consulta: { version } }),
    enabled: esDelEquipo,
    retry: false,
  })
  return data ?? null
}

export async function refrescarMesa(): Promise<void> {
  await consultas.invalidateQueries({
    predicate: ({ queryKey }) => /\/(mesa|lista|notas)$/.test(String(queryKey[0])),
  })
}

/** Marks metas as looked at, or takes the mark away. */
export function useMarcar() {
  const { clave, version } = useRevision()
  return useMutation({
    mutationFn: ({ metas, mirada }: { metas: readonly string[]; mirada: boolean }) =>
      api(`POST ${REPORTE}/miradas`, { params: clave, cuerpo: { version, metas: [...metas], mirada } }),
    onSuccess: refrescarMesa,
  })
}
