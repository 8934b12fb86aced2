// Over the plan: how many metas were left with inactive codes, and the way to review them.
import { contar, formatFecha } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Aviso } from '../../ui/aviso.tsx'

export function AvisoCodigos({ entidad, puedeEditar }: { entidad: string; puedeEditar: boolean }) {
  const { data } = useQuery(
    consulta('GET /api/entidades/:entidad/plan/codigos-inactivos', { params: { entidad }, consulta: { tamano: 1 } }),
  )
  const [proxima] = data?.proximas ?? []
  if (!data || (data.total === 0 && !proxima)) return null
  const titulo =
    data.total > 0
      ? `${contar(data.total, 'meta quedó', 'metas quedaron')} con códigos inactivos`
      : `Desde el ${formatFecha(proxima?.desde ?? '')}, ${contar(proxima?.metas ?? 0, 'meta quedará', 'metas quedarán')} con códigos inactivos`
  return (
    <Aviso tono={data.total > 0 ? 'alerta' : 'nota'} titulo={titulo}>
      <p>
        <Link to="/entidades/$entidad/plan/codigos-inactivos" params={{ entidad }}>
          {puedeEditar && data.total > 0 ? 'Revisar las propuestas y confirmar' : 'Ver cuáles'}
        </Link>
      </p>
    </Aviso>
  )
}
