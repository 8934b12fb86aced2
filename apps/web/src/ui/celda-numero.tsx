// Number cell of a grid: native text input with a decimal keyboard, announced with its row, column and state.
import type { KeyboardEvent, Ref } from 'react'
import { IconoAlerta, IconoBien, IconoMal, IconoReloj, IconoSinConexion } from './iconos.tsx'
import './celda-numero.css'

/** State of what was typed: nothing pending, being saved, saved, waiting for the network, refused or in conflict. */
export type EstadoCelda = 'quieta' | 'guardando' | 'guardada' | 'sin_conexion' | 'error' | 'conflicto'

const ESTADO: Record<Exclude<EstadoCelda, 'quieta'>, { icono: () => React.JSX.Element; palabra: string }> = {
  guardando: { icono: IconoReloj, palabra: 'Guardando' },
  guardada: { icono: IconoBien, palabra: 'Guardado' },
  sin_conexion: { icono: IconoSinConexion, palabra: 'Sin conexión: se guardará al volver' },
  error: { icono: IconoMal, palabra: 'No se guardó' },
  conflicto: { icono: IconoAlerta, palabra: 'Otra persona cambió este valor' },
}

type Props = {
  readonly id?: string
  /** What the grid announces: "Meta 12, ejecutado, número". */
  readonly etiqueta: string
  /** As the person writes it; the screen decides how to show it. */
  readonly texto: string
  readonly estado: EstadoCelda
  readonly soloLectura?: boolean | undefined
  readonly invalida?: boolean | undefined
  /** Name of its column: what the arrows and Enter move along. */
  readonly columna?: string
  /** What holds while nothing is written. */
  readonly marcador?: string | undefined
  /** Id of the element with the findings of the cell. */
  readonly describe?: string | undefined
  readonly onTexto: (texto: string) => void
  readonly onEntrar?: () => void
  readonly onSalir?: () => void
  readonly onTecla?: (evento: KeyboardEvent<HTMLInputElement>) => void
  readonly ref?: Ref<HTMLInputElement>
}

export function CeldaNumero({
  id,
  etiqueta,
  texto,
  estado,
  soloLectura,
  invalida,
  columna,
  marcador,
  describe,
  onTexto,
  onEntrar,
  onSalir,
  onTecla,
  ref,
}: Props) {
  return (
    <span className="celda" data-estado={estado}>
      <input
        ref={ref}
        id={id}
        className="celda__entrada numero"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        aria-label={etiqueta}
        aria-invalid={invalida || estado === 'error' || undefined}
        aria-describedby={describe}
        readOnly={soloLectura}
        data-columna={columna}
        placeholder={marcador}
        value={texto}
        onChange={(e) => onTexto(e.target.value)}
        onFocus={onEntrar}
        onBlur={onSalir}
        onKeyDown={onTecla}
      />
      <MarcaEstado estado={estado} />
    </span>
  )
}

/** The state of a field: icon, and its word (shown, or only for the reader of the screen). */
export function MarcaEstado({ estado, conPalabra = false }: { estado: EstadoCelda; conPalabra?: boolean }) {
  const marca = estado === 'quieta' ? null : ESTADO[estado]
  return (
    <span className="celda__estado" data-estado={estado} title={marca?.palabra}>
      {marca ? <marca.icono /> : null}
      <span className={conPalabra ? 'celda__palabra' : 'solo-lector'}>{marca?.palabra}</span>
    </span>
  )
}
