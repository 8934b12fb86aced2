// Whose day it is: the country's or, when one changes of government on another day, that of one entity.
import { BuscarEntidad } from '../../app/buscar-entidad.tsx'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Boton } from '../../ui/boton.tsx'

type Props = { readonly entidad: string | undefined; readonly onElegir: (entidad: string | undefined) => void }

export function DeQuien({ entidad, onElegir }: Props) {
  if (entidad !== undefined) return <DeUna entidad={entidad} onQuitar={() => onElegir(undefined)} />
  return (
    <>
      <p className="tenue">Sin entidad, la fecha es para todo el país. Busque una si cambia de gobierno otro día.</p>
      <BuscarEntidad error={undefined} opcional onElegir={(codigo) => onElegir(codigo)} />
    </>
  )
}

function DeUna({ entidad, onQuitar }: { entidad: string; onQuitar: () => void }) {
  const nombre = useNombreEntidad(entidad)
  return (
    <p className="acciones">
      <span>
        Solo para <strong>{nombre}</strong> <span className="numero tenue">{entidad}</span>
      </span>
      <Boton onClick={onQuitar}>
        Quitar<span className="solo-lector"> la entidad: para todo el país</span>
      </Boton>
    </p>
  )
}
