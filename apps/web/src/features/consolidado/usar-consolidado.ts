// The consolidated books that somebody may ask for at a corte, and one of them: how far it is, while it is being prepared.
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api } from '../../api/cliente.ts'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { useFiltros } from '../../app/filtros.ts'
import { useSesion } from '../../app/sesion.ts'

const RUTA = '/api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito'
const CLAVE = `GET ${RUTA}` as const

export type Consolidado = Respuesta<typeof CLAVE>

export type ClaveConsolidado = {
  readonly instrumento: 'seguimiento'
  readonly vigencia: string
  readonly corte: string
  readonly ambito: string
}

const ENTRE_MIRADAS = 1500

/** `nacional` for whoever sees the country, with the department of the filter; their own for a gobernación. */
export function useAmbitos(): string[] {
  const sesion = useSesion()
  const [{ departamento }] = useFiltros()
  if (sesion?.rol === 'revisor_gobernacion') return sesion.entidad ? [sesion.entidad.codigo] : []
  if (!sesion || sesion.rol === 'usuario_lider') return []
  return departamento && /^\d{2}$/.test(departamento) ? ['nacional', departamento] : ['nacional']
}

export function useConsolidado(params: ClaveConsolidado) {
  const consultas = useQueryClient()
  const estado = useQuery({
    ...consulta(CLAVE, { params }),
    refetchInterval: ({ state }) => (state.data?.enCurso ? ENTRE_MIRADAS : false),
  })
  const preparar = useMutation({
    mutationFn: () => api(`POST ${RUTA}`, { params }),
    onSuccess: (nuevo) => consultas.setQueryData(consulta(CLAVE, { params }).queryKey, nuevo),
  })
  return { estado, preparar }
}

export const RUTA_ARCHIVO = `${CLAVE}/archivo` as const
