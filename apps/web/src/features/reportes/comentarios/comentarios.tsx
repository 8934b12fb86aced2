// The thread of a meta: what colleagues say to each other while they fill the report. It is read when it is opened.
import { contar } from '@kpt/textos'
import { type SyntheticEvent, useState } from 'react'
import { numeroCorto } from '../direccion.ts'
import { Hilo } from './hilo.tsx'
import { useComentada, useIsColega } from './usar-comentarios.ts'
import './comentarios.css'

export function Comentarios({ meta }: { meta: string }) {
  const esColega = useIsColega()
  const comentada = useComentada(meta)
  const [abierto, setAbierto] = useState(false)
  if (!esColega) return null
  const alternar = (evento: SyntheticEvent<HTMLDetailsElement>) => setAbierto(evento.currentTarget.open)
  return (
    <details className="desplegable" onToggle={alternar}>
      <summary>
        Comentarios internos{comentada ? ` (${contar(comentada.total, 'comentario', 'comentarios')})` : ''}
        <span className="solo-lector"> de la meta {numeroCorto(meta)}</span>
        {comentada && comentada.sinLeer > 0 ? (
          <strong className="comentarios__nuevos"> · {comentada.sinLeer} sin leer</strong>
        ) : null}
      </summary>
      {abierto ? <Hilo meta={meta} /> : null}
    </details>
  )
}
