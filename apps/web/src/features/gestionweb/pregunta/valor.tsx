// The control of each type of question.
import type { Dicho, FilaTabla, Pregunta } from '@kpt/domain/gestionweb'
import type { ReactNode } from 'react'
import { Boton } from '../../../ui/boton.tsx'
import { Escrito } from './escrito.tsx'
import { TablaDeRespuesta } from './tabla-de-respuesta.tsx'

export type PropsValor = {
  readonly id: string
  readonly pregunta: Pregunta
  readonly valor: Dicho | undefined
  readonly soloLectura: boolean
  readonly archivos?: ReactNode
  readonly onValor: (valor: Dicho | null) => void
}

export function Valor(props: PropsValor) {
  const { id, pregunta, valor, soloLectura, archivos, onValor } = props
  switch (pregunta.tipo) {
    case 'si_no':
      return <Una {...props} opciones={SI_NO} juntas />
    case 'una':
      return <Una {...props} opciones={pregunta.opciones} />
    case 'varias':
      return <Varias {...props} />
    case 'tabla':
      return (
        <TablaDeRespuesta
          id={id}
          pregunta={pregunta}
          filas={(valor as readonly FilaTabla[] | undefined) ?? []}
          soloLectura={soloLectura}
          onFilas={onValor}
        />
      )
    case 'archivo':
      return archivos ?? <p className="tenue">Aquí se escogen los archivos.</p>
    default:
      return (
        <Escrito
          id={`${id}-valor`}
          tipo={pregunta.tipo}
          etiqueta={pregunta.texto}
          valor={typeof valor === 'string' ? valor : null}
          soloLectura={soloLectura}
          onValor={onValor}
        />
      )
  }
}

const SI_NO = [
  { clave: 'si', texto: 'Sí' },
  { clave: 'no', texto: 'No' },
]

function Una({
  id,
  valor,
  soloLectura,
  onValor,
  opciones,
  juntas = false,
}: PropsValor & { opciones: Pregunta['opciones']; juntas?: boolean }) {
  return (
    <>
      <div className={juntas ? 'pregunta__opciones pregunta__opciones--juntas' : 'pregunta__opciones'}>
        {opciones.map((o) => (
          <label key={o.clave} className="opcion">
            <input
              type="radio"
              name={`${id}-valor`}
              checked={valor === o.clave}
              disabled={soloLectura && valor !== o.clave}
              onChange={() => onValor(o.clave)}
            />{' '}
            <span>{o.texto}</span>
          </label>
        ))}
      </div>
      {typeof valor === 'string' && !soloLectura ? (
        <Boton variante="texto" onClick={() => onValor(null)}>
          Borrar la respuesta
        </Boton>
      ) : null}
    </>
  )
}

/** None of them is an answer too: it is said apart from silence. */
function Varias({ pregunta: { opciones }, valor, soloLectura, onValor }: PropsValor) {
  const elegidas = (valor as readonly string[] | undefined) ?? []
  const marcar = (clave: string, marcada: boolean) =>
    onValor(opciones.map((o) => o.clave).filter((c) => (c === clave ? marcada : elegidas.includes(c))))
  return (
    <div className="pregunta__opciones">
      {opciones.map((o) => (
        <label key={o.clave} className="opcion">
          <input
            type="checkbox"
            checked={elegidas.includes(o.clave)}
            disabled={soloLectura}
            onChange={(e) => marcar(o.clave, e.target.checked)}
          />{' '}
          <span>{o.texto}</span>
        </label>
      ))}
      <label className="opcion">
        <input
          type="checkbox"
          checked={valor !== undefined && elegidas.length === 0}
          disabled={soloLectura}
          onChange={(e) => onValor(e.target.checked ? [] : null)}
        />{' '}
        <span>Ninguna de ellas</span>
      </label>
    </div>
  )
}
