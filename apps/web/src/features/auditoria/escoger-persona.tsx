// Whose acts: looked for by name among those who did something in what one sees.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { useFiltros } from '../../app/filtros.ts'
import { Buscar } from '../../ui/buscar.tsx'
import { Datos } from '../../ui/datos.tsx'
import { consultaDe } from './filtro.ts'

export function EscogerPersona() {
  const [filtros, cambiar] = useFiltros()
  if (filtros.persona) return null
  const { quien } = filtros
  return (
    <div className="pila pila--2">
      <Buscar
        etiqueta="Persona"
        ayuda="Por su nombre"
        texto={quien ?? ''}
        onBuscar={(texto) => cambiar({ quien: texto || undefined })}
      />
      {quien && quien.length > 1 ? <Halladas texto={quien.slice(0, 80)} /> : null}
    </div>
  )
}

function Halladas({ texto }: { texto: string }) {
  const [filtros] = useFiltros()
  const { cadena } = consultaDe(filtros)
  const lista = useQuery(consulta('GET /api/auditoria/personas', { consulta: { texto, cadena } }))
  return (
    <Datos de={lista} lineas={2}>
      {({ filas, hayMas }) => (
        <>
          <p role="status">
            {filas.length === 0
              ? 'Nadie con ese nombre ha hecho algo aquí.'
              : hayMas
                ? 'Hay más: escriba algo más del nombre para acortar la lista.'
                : 'Escoja una:'}
          </p>
          <ul className="acto__halladas">
            {filas.map((p) => (
              <li key={p.id}>
                <Link to="/auditoria" search={{ ...filtros, quien: undefined, tras: undefined, persona: p.id }}>
                  {p.nombre}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Datos>
  )
}
