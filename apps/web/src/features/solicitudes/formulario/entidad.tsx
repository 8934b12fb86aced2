// Which entity the request is for.
import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { consulta } from '../../../api/consulta.ts'
import { BuscarEntidad } from '../../../app/buscar-entidad.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { IconoBien } from '../../../ui/iconos.tsx'
import type { Parte } from './partes.ts'

export function ParteEntidad({ campos, poner, errorDe }: Parte) {
  const elegir = (entidad: string, entidadNombre: string) => poner({ entidad, entidadNombre, entidadSinDeber: false })
  if (campos.entidad === '') return <BuscarEntidad error={errorDe('entidad')} onElegir={elegir} />
  return <Elegida campos={campos} poner={poner} errorDe={errorDe} />
}

/** The one that was chosen. Whether it reports is asked at once: it must not be found out after the documents travelled. */
function Elegida({ campos: { entidad, entidadNombre }, poner, errorDe }: Parte) {
  const boton = useRef<HTMLButtonElement>(null)
  const { data } = useQuery(consulta('GET /api/entidades/:entidad', { params: { entidad } }))
  const sinDeber = data?.obligada === false
  useEffect(() => poner({ entidadSinDeber: sinDeber }), [poner, sinDeber])
  useEffect(() => boton.current?.focus(), [])
  const error = errorDe('entidad')
  return (
    <div className="campo campo--todo">
      <p className="elegida">
        <IconoBien />
        <span>
          <span className="solo-lector">Entidad escogida: </span>
          <strong>{entidadNombre}</strong> <span className="numero tenue">{entidad}</span>
        </span>
        <Boton
          ref={boton}
          id="entidad"
          onClick={() => poner({ entidad: '', entidadNombre: '', entidadSinDeber: false })}
        >
          Cambiar
          <span className="solo-lector"> la entidad</span>
        </Boton>
      </p>
      {error || sinDeber ? (
        <p className="campo__error" role="alert">
          {error ?? 'Esa entidad no reporta en KPT, así que no tiene usuario líder. Escoja la que reporta por ella.'}
        </p>
      ) : null}
    </div>
  )
}
