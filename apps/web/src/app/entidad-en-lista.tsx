// An entity in a list, and whom to call of it.
import type { ReactNode } from 'react'

type Breve = {
  readonly codigo: string
  readonly nombre: string
  readonly tipo: string
  readonly departamentoNombre: string
}

/** `children`: its name, as a link where there is somewhere to go. */
export function EntidadEnLista({ entidad, children }: { entidad: Breve; children?: ReactNode }) {
  return (
    <>
      {children ?? entidad.nombre}
      <br />
      <span className="tenue">
        <span className="numero">{entidad.codigo}</span> ·{' '}
        {entidad.tipo === 'departamento' ? 'Gobernación' : entidad.departamentoNombre}
      </span>
    </>
  )
}

type Contacto = {
  readonly lider: { readonly nombre: string; readonly correo: string } | null
  /** Of the entity, as its card has it. */
  readonly telefono?: string | null
}

export function AQuienLlamar({ lider, telefono = null }: Contacto) {
  return (
    <>
      {lider ? (
        <span>
          {lider.nombre},{' '}
          <a className="enlace-fila" href={`mailto:${lider.correo}`}>
            {lider.correo}
          </a>
        </span>
      ) : (
        <span className="tenue">Sin usuario líder registrado: llame a la entidad</span>
      )}
      {telefono ? (
        <span className="bloque">
          Teléfono de la entidad:{' '}
          <a className="enlace-fila numero" href={`tel:${telefono.replace(/[^\d+]/g, '')}`}>
            {telefono}
          </a>
        </span>
      ) : null}
    </>
  )
}
