// For whom a measure is: an entity, or a department with or without its municipalities.
import { BuscarEntidad } from '../../app/buscar-entidad.tsx'
import { Boton } from '../../ui/boton.tsx'
import type { Campos } from './campos.ts'
import type { Poner } from './nueva.tsx'

type Props = { readonly campos: Campos; readonly error: string | undefined; readonly poner: Poner }

export function ParaQuien({ campos: { clase, entidad, conMunicipios }, error, poner }: Props) {
  if (entidad === null)
    return (
      <>
        {clase === 'excepcion' ? null : <p className="tenue">Sin entidad, la medida es para todo el país.</p>}
        <BuscarEntidad error={error} onElegir={(codigo, nombre) => poner({ entidad: { codigo, nombre } })} />
      </>
    )
  return (
    <div className="pila pila--2">
      <p className="acciones">
        <strong>{entidad.nombre}</strong> <span className="numero tenue">{entidad.codigo}</span>
        <Boton id="entidad" onClick={() => poner({ entidad: null })}>
          Cambiar<span className="solo-lector"> la entidad</span>
        </Boton>
      </p>
      {entidad.codigo.length === 2 ? (
        <label className="opcion">
          <input type="checkbox" checked={conMunicipios} onChange={(e) => poner({ conMunicipios: e.target.checked })} />{' '}
          <span>También sus municipios</span>
        </label>
      ) : null}
    </div>
  )
}
