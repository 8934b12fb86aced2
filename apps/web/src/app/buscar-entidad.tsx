// An entity, looked for by name or code when asked, not at every letter, and chosen from a short list.
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { consulta } from '../api/consulta.ts'
import { Boton } from '../ui/boton.tsx'
import { Campo } from '../ui/campo.tsx'
import { Datos } from '../ui/datos.tsx'
import { nombreCompleto } from './entidad.ts'
import { nombreTipoEntidad } from './nombres.ts'
import './buscar-entidad.css'

const CABEN = 8

type PropsBuscar = {
  readonly error: string | undefined
  readonly opcional?: boolean
  /** Only among those of a department. */
  readonly departamento?: string | undefined
  readonly onElegir: (codigo: string, nombre: string) => void
}

export function BuscarEntidad({ error, opcional = false, departamento, onElegir }: PropsBuscar) {
  const [escrito, setEscrito] = useState('')
  const [texto, setTexto] = useState('')
  const buscar = () => setTexto(escrito.trim())
  // Enter looks for the entity: it must not send the whole form.
  const alOprimir = (evento: KeyboardEvent) => {
    if (evento.key !== 'Enter') return
    evento.preventDefault()
    buscar()
  }
  return (
    <div className="pila pila--2">
      <Campo
        id="entidad"
        etiqueta="Municipio, distrito o departamento"
        ayuda="Por su nombre o su código del DANE"
        error={error}
        opcional={opcional}
        ancho="todo"
      >
        {(control) => (
          <div className="buscar-entidad">
            <input
              {...control}
              className="entrada"
              type="search"
              maxLength={80}
              autoComplete="off"
              value={escrito}
              onChange={(e) => setEscrito(e.target.value)}
              onKeyDown={alOprimir}
            />
            <Boton onClick={buscar}>Buscar</Boton>
          </div>
        )}
      </Campo>
      {texto === '' ? null : <Halladas texto={texto} departamento={departamento} onElegir={onElegir} />}
    </div>
  )
}

type PropsHalladas = Pick<PropsBuscar, 'departamento' | 'onElegir'> & { readonly texto: string }

function Halladas({ texto, departamento, onElegir }: PropsHalladas) {
  const lista = useQuery(consulta('GET /api/entidades', { consulta: { texto, departamento, tamano: CABEN } }))
  return (
    <Datos de={lista} lineas={3}>
      {({ filas, total }) => (
        <>
          <p role="status">
            {total === 0
              ? 'Ninguna entidad se llama así ni tiene ese código. Revise la escritura.'
              : total > CABEN
                ? `Hay ${total}: estas son las primeras ${CABEN}. Escriba algo más para acortar la lista.`
                : 'Escoja la suya:'}
          </p>
          <ul className="halladas">
            {filas.map((e) => (
              <li key={e.codigo}>
                <button type="button" onClick={() => onElegir(e.codigo, nombreCompleto(e))}>
                  <strong>{e.nombre}</strong>
                  <span>
                    {e.tipo === 'departamento'
                      ? 'Departamento'
                      : `${e.departamentoNombre} · ${nombreTipoEntidad(e.tipo)}`}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </Datos>
  )
}
