// The report on a narrow screen: the list of metas, and one meta at a time as a card. The meta on screen is in the address.
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { useFiltros } from '../../../app/filtros.ts'
import { MarcaComentarios } from '../comentarios/marca-comentarios.tsx'
import { useEdicion } from '../rejilla/contexto.ts'
import { ChipMeta } from '../rejilla/estado-meta.tsx'
import { useVista } from '../usar-reporte.ts'
import { TarjetaMeta } from './tarjeta-meta.tsx'
import './tarjeta.css'

export function Tarjetas({ metas }: { metas: readonly string[] }) {
  const [filtros] = useFiltros()
  if (filtros.meta) return <TarjetaMeta key={filtros.meta} meta={filtros.meta} metas={metas} />
  return (
    <ul className="lista-metas">
      {metas.map((meta) => (
        <Renglon key={meta} meta={meta} />
      ))}
    </ul>
  )
}

function Renglon({ meta }: { meta: string }) {
  const { borrador } = useEdicion()
  const vista = useVista(borrador, meta)
  if (!vista) return null
  const errores = vista.hallazgos.filter((h) => h.gravedad === 'error').length
  return (
    <li>
      <Link to="." search={(previo: Record<string, string | undefined>) => ({ ...previo, meta })} resetScroll={false}>
        {vista.fila.personalizacion || 'Sin texto'}
      </Link>
      <p className="lista-metas__pie">
        <span className="tenue numero">{meta}</span>
        <ChipMeta estado={vista.completitud.estado} />
        <MarcaComentarios meta={meta} />
        {errores > 0 ? <span>{contar(errores, 'error', 'errores')}</span> : null}
        {vista.sinConfirmar.length > 0 ? <span>{vista.sinConfirmar.length} por confirmar</span> : null}
      </p>
    </li>
  )
}
