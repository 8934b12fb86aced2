// A meta whose code ceased: what it says, what it had, and what may take its place.
import { formatFecha, NOMBRES_RAZON_SUCESOR } from '@kpt/textos'
import { useState } from 'react'
import { BuscarEnCatalogo, type EntradaCatalogo } from './buscar-en-catalogo.tsx'
import type { PorRevisar } from './codigos-inactivos.tsx'

type Fila = PorRevisar['filas'][number]
type Opcion = { readonly entrada: EntradaCatalogo; readonly porque: string }

type Props = {
  readonly fila: Fila
  readonly puede: boolean
  readonly elegido: string
  readonly onElegir: (indicador: string) => void
}

export function MetaPorRevisar({ fila, puede, elegido, onElegir }: Props) {
  const [otra, setOtra] = useState<EntradaCatalogo | null>(null)
  const propuestas: Opcion[] = fila.propuestas.map(({ entrada, razon }) => ({
    entrada,
    porque: NOMBRES_RAZON_SUCESOR[razon],
  }))
  const opciones =
    otra && !propuestas.some((p) => p.entrada.indicador === otra.indicador)
      ? [...propuestas, { entrada: otra, porque: 'La escogió usted' }]
      : propuestas
  return (
    <li>
      <p className="tenue menor">
        <span className="numero">{fila.meta}</span>
      </p>
      <h2 className="por-revisar__texto">{fila.personalizacion || 'Sin texto propio'}</h2>
      <p>
        Tiene el <span className="numero">{fila.codigo}</span> «{fila.nombre}», inactivo desde el{' '}
        {formatFecha(fila.inactivoDesde)}.
      </p>
      <fieldset className="por-revisar__opciones" disabled={!puede}>
        <legend>Código que sigue</legend>
        {opciones.map(({ entrada, porque }) => (
          <Eleccion
            key={entrada.indicador}
            fila={fila}
            opcion={entrada}
            porque={porque}
            elegido={elegido}
            onElegir={onElegir}
          />
        ))}
        <label>
          <input type="radio" name={fila.meta} checked={elegido === ''} onChange={() => onElegir('')} />
          <span>Dejarla para después</span>
        </label>
      </fieldset>
      {puede ? (
        <BuscarEnCatalogo
          etiqueta={`Otro código para la meta ${fila.meta}`}
          ayuda="Por palabras o por el comienzo del código"
          opcional
          onElegir={(entrada) => {
            setOtra(entrada)
            onElegir(entrada.indicador)
          }}
        />
      ) : null}
    </li>
  )
}

type PropsEleccion = Pick<Props, 'fila' | 'elegido' | 'onElegir'> & {
  readonly opcion: EntradaCatalogo
  readonly porque: string
}

function Eleccion({ fila, opcion, porque, elegido, onElegir }: PropsEleccion) {
  const otraUnidad = opcion.unidad !== '' && opcion.unidad !== fila.unidad
  return (
    <label>
      <input
        type="radio"
        name={fila.meta}
        checked={elegido === opcion.indicador}
        onChange={() => onElegir(opcion.indicador)}
      />
      <span>
        <span className="numero">{opcion.indicador}</span> {opcion.indicadorNombre}
        <br />
        <span className="tenue menor">
          {porque} · {opcion.productoNombre}
          {otraUnidad
            ? ` · se mide en ${opcion.unidad}, y su meta en ${fila.unidad || 'nada'}: la unidad de la meta no cambia`
            : ''}
        </span>
      </span>
    </label>
  )
}
