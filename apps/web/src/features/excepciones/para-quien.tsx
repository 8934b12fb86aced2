// For whom a gobernación asks: one of its municipalities, or its department whole.
import { BuscarEntidad } from '../../app/buscar-entidad.tsx'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Boton } from '../../ui/boton.tsx'
import type { Para } from './campos.ts'

type Props = {
  readonly departamento: string
  readonly para: Para | null
  readonly onElegir: (para: Para | null) => void
}

export function ParaQuien({ departamento, para, onElegir }: Props) {
  if (para !== null) return <Elegida para={para} onCambiar={() => onElegir(null)} />
  return (
    <div className="formulario">
      <BuscarEntidad error={undefined} onElegir={(codigo) => onElegir(destinoDe(codigo, departamento))} />
      <p>
        <Boton onClick={() => onElegir({ clase: 'departamento', codigo: departamento })}>
          Pedirla para todo el departamento
        </Boton>
      </p>
    </div>
  )
}

/** The gobernación does not ask for its own report: choosing its department is asking for all of it. */
function destinoDe(codigo: string, departamento: string): Para {
  return { clase: codigo === departamento ? 'departamento' : 'entidad', codigo }
}

function Elegida({ para: { clase, codigo }, onCambiar }: { para: Para; onCambiar: () => void }) {
  const nombre = useNombreEntidad(codigo)
  return (
    <p className="acciones">
      <span>
        Para <strong>{nombre}</strong>
        {clase === 'departamento' ? ' y todos sus municipios' : ''} <span className="numero tenue">{codigo}</span>
      </span>
      <Boton onClick={onCambiar}>
        Cambiar<span className="solo-lector"> para quién se pide</span>
      </Boton>
    </p>
  )
}
