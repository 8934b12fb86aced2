// What goes with the reply to a point: whether the entity changed it or explains it, and the evidence that supports it.
import { CLASES_RESPUESTA, type ClaseRespuesta } from '@kpt/domain/revision'
import { NOMBRES_CLASE_RESPUESTA } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { consulta } from '../../../api/consulta.ts'
import type { DeAjuste } from './de-ajuste.ts'

type Props = {
  readonly de: DeAjuste
  readonly lugar: string
  readonly clase: ClaseRespuesta | null
  readonly onElegir: (clase: ClaseRespuesta) => void
}

export function QueHizo({ de, lugar, clase, onElegir }: Props) {
  return (
    <fieldset className="punto">
      <legend>Qué hizo con lo pedido en la {de.nombre(lugar)}</legend>
      {CLASES_RESPUESTA.map((una) => (
        <label key={una} className="punto__opcion">
          <input
            type="radio"
            name={`clase-${lugar}`}
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
  readonly de: DeAjuste
  readonly lugar: string
  readonly elegidas: readonly string[]
  readonly onElegir: (ids: readonly string[]) => void
}

/** Those that already support it in this corte; others are added in its evidence. */
export function RespaldoRespuesta({ de, lugar, elegidas, onElegir }: PropsRespaldo) {
  const { clave, sePuedeEditar } = de
  const { data } = useQuery(
    consulta('GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias', {
      params: clave,
      consulta: { meta: lugar, tamano: 50 },
    }),
  )
  if (!data) return null
  if (data.filas.length === 0)
    return sePuedeEditar(lugar, 'evidencia') ? (
      <p className="tenue menor">Para respaldarla, agregue primero la evidencia y vuelva a marcarla aquí.</p>
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
