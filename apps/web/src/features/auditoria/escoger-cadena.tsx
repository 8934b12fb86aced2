// Which entity: only for whoever sees more than one. Looked for by name or code when asked, and chosen from a short list.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { territorioDeAuditoria } from '../../app/enlace-auditoria.tsx'
import { nombreCompleto, useNombreEntidad } from '../../app/entidad.ts'
import { useFiltros } from '../../app/filtros.ts'
import { useSesion } from '../../app/sesion.ts'
import { Boton } from '../../ui/boton.tsx'
import { Buscar } from '../../ui/buscar.tsx'
import { Datos } from '../../ui/datos.tsx'

const CABEN = 10

export function EscogerCadena() {
  const sesion = useSesion()
  const [filtros, cambiar] = useFiltros()
  const territorio = sesion ? territorioDeAuditoria(sesion) : null
  if (!territorio || territorio.clase === 'entidad') return null
  if (filtros.cadena) return <Escogida cadena={filtros.cadena} />
  return (
    <div className="pila pila--2">
      <Buscar
        etiqueta="Entidad"
        ayuda="Por su nombre o su código del DANE"
        texto={filtros.buscar ?? ''}
        onBuscar={(buscar) => cambiar({ buscar: buscar || undefined })}
      />
      {filtros.buscar ? (
        <Halladas
          texto={filtros.buscar}
          departamento={territorio.clase === 'departamento' ? territorio.codigo : undefined}
        />
      ) : null}
      {territorio.clase === 'nacional' ? (
        <p>
          <Link to="/auditoria" search={{ cadena: 'nacional' }}>
            Ver solo la cadena nacional
          </Link>{' '}
          <span className="tenue menor">Ingresos, cuentas, calendarios y sellos.</span>
        </p>
      ) : null}
    </div>
  )
}

function Escogida({ cadena }: { cadena: string }) {
  const [, cambiar] = useFiltros()
  return (
    <p>
      <strong>{cadena === 'nacional' ? 'Cadena nacional' : <NombreDe codigo={cadena} />}</strong>{' '}
      <Boton
        variante="texto"
        onClick={() => cambiar({ cadena: undefined, sujeto: undefined, valores: undefined, tras: undefined })}
      >
        Ver todas las entidades
      </Boton>
    </p>
  )
}

function NombreDe({ codigo }: { codigo: string }) {
  return <>{useNombreEntidad(codigo)}</>
}

function Halladas({ texto, departamento }: { texto: string; departamento: string | undefined }) {
  const lista = useQuery(consulta('GET /api/entidades', { consulta: { texto, departamento, tamano: CABEN } }))
  return (
    <Datos de={lista} lineas={2}>
      {({ filas, total }) => (
        <>
          <p role="status">
            {total === 0
              ? 'Ninguna entidad se llama así ni tiene ese código.'
              : total > CABEN
                ? `Hay ${total}: estas son las primeras ${CABEN}. Escriba algo más para acortar la lista.`
                : 'Escoja una:'}
          </p>
          <ul className="acto__halladas">
            {filas.map((e) => (
              <li key={e.codigo}>
                <Link to="/auditoria" search={{ cadena: e.codigo }}>
                  {nombreCompleto(e)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
    </Datos>
  )
}
