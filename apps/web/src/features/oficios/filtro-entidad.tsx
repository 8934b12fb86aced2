// The entity that a list is about, chosen by its name; whoever reviews a department chooses among its own.
import { BuscarEntidad } from '../../app/buscar-entidad.tsx'
import { useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { useSesion } from '../../app/sesion.ts'
import { Boton } from '../../ui/boton.tsx'

export function FiltroEntidad() {
  const [filtros, cambiar] = useFiltros()
  const departamento = useSesion()?.entidad?.codigo
  if (filtros.entidad) return <Escogida codigo={filtros.entidad} onQuitar={() => cambiar({ entidad: undefined })} />
  return (
    <BuscarEntidad
      error={undefined}
      opcional
      departamento={departamento?.slice(0, 2)}
      onElegir={(entidad) => cambiar({ entidad })}
    />
  )
}

function Escogida({ codigo, onQuitar }: { codigo: string; onQuitar: () => void }) {
  const nombre = useNombreEntidad(codigo)
  return (
    <p className="acciones">
      <strong>{nombre}</strong> <span className="numero tenue">{codigo}</span>
      <Boton variante="texto" onClick={onQuitar}>
        Ver los de todas las entidades
      </Boton>
    </p>
  )
}
