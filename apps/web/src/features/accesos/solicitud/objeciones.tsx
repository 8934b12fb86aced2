import { formatInstante, NOMBRES_QUIEN_OBJETA } from '@kpt/textos'
import { Aviso } from '../../../ui/aviso.tsx'
import type { Solicitud } from '../tipos.ts'

/** Before anything is decided: what those who were told of the request say against it. */
export function Objeciones({ objeciones }: Pick<Solicitud, 'objeciones'>) {
  if (objeciones.length === 0) return null
  const titulo = objeciones.length === 1 ? 'Hay una objeción' : `Hay ${objeciones.length} objeciones`
  return (
    <Aviso tono="alerta" titulo={titulo}>
      <ul className="objeciones">
        {objeciones.map((o) => (
          <li key={`${o.en} ${o.quien}`}>
            <blockquote>{o.texto}</blockquote>
            <p className="menor">
              {NOMBRES_QUIEN_OBJETA[o.quien]}
              {o.autor ? ` (${o.autor})` : ''}, el {formatInstante(Date.parse(o.en))}
            </p>
          </li>
        ))}
      </ul>
      <p>Compruebe lo que dicen antes de decidir: es uno de los puntos de la lista.</p>
    </Aviso>
  )
}
