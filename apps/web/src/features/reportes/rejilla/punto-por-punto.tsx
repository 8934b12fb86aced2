// What goes with the reply to a point: whether the entity changed it or explains it, and the evidence that supports it.
import { CLASES_RESPUESTA, type ClaseRespuesta } from '@kpt/domain/revision'
import { NOMBRES_CLASE_RESPUESTA } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../../api/consulta.ts'
import { numeroCorto } from '../direccion.ts'
import { useEdicion } from './contexto.ts'

type Props = {
  readonly meta: string
  readonly clase: ClaseRespuesta | null
  readonly onElegir: (clase: ClaseRespuesta) => void
}

export function QueHizo({ meta, clase, onElegir }: Props) {
  return (
    <fieldset className="punto">
      <legend>Qué hizo con lo pedido en la meta {numeroCorto(meta)}</legend>
      {CLASES_RESPUESTA.map((una) => (
        <label key={una} className="punto__opcion">
          <input
            type="radio"
            name={`clase-${meta}`}
            checked={(clase ?? 'explicado') === una}
            onChange={() => onElegir(una)}
          />
          {NOMBRES_CLASE_RESPUESTA[una]}
        </label>
      ))}
    </fieldset>
  )
}

type PropsRespaldo = {
  readonly meta: string
  readonly elegidas: readonly string[]
  readonly onElegir: (ids: readonly string[]) => void
}

/** Those that already support the meta in this corte; others are added in its evidence. */
export function RespaldoRespuesta({ meta, elegidas, onElegir }: PropsRespaldo) {
  const { clave, sePuedeEditar } = useEdicion()
  const { data } = useQuery(
    consulta('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias', {
      params: clave,
      consulta: { meta, tamano: 50 },
    }),
  )
  if (!data) return null
  if (data.filas.length === 0)
    return sePuedeEditar(meta, 'evidencia') ? (
      <p className="tenue menor">Para respaldarla, agregue la evidencia más abajo y vuelva a marcarla aquí.</p>
    ) : null
  return (
    <fieldset className="punto">
      <legend>Evidencias que respaldan su respuesta</legend>
      {data.filas.map((e) => (
        <label key={e.id} className="punto__opcion">
          <input
            type="checkbox"
            checked={elegidas.includes(e.id)}
            onChange={(evento) =>
              onElegir(evento.target.checked ? [...elegidas, e.id] : elegidas.filter((id) => id !== e.id))
            }
          />
          {e.nombre}
        </label>
      ))}
    </fieldset>
  )
}
