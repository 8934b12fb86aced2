// Until when adjustments of this corte may be asked and answered, out of the cronograma in force.
import { filaAjustes } from '@kpt/domain/calendario'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../api/consulta.ts'
import { useRevision } from './contexto.ts'

/** Date, or null when no act sets one or it is not known yet. */
export function useLimiteAjustes(): string | null {
  const { clave } = useRevision()
  const { instrumento, vigencia, corte } = clave
  const { data } = useQuery({
    ...consulta('GET /api/calendario/:instrumento/:vigencia', { params: { instrumento, vigencia } }),
    staleTime: 10 * 60_000,
  })
  return (data && filaAjustes(data.actividades, Number(corte))?.limite) ?? null
}
