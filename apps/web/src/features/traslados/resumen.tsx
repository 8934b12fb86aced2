// How many requests of DNP wait for their relay and how many were omitted, with the way to them: where a gobernación and DNP work.
import { contar } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import { Aviso } from '../../ui/aviso.tsx'

const RUTA = 'GET /api/traslados'

/** `departamento`: of one gobernación; of all without it. */
function useCuentas(departamento?: string) {
  return useQuery(consulta(RUTA, { consulta: { departamento, tamano: 1 } })).data?.cuentas
}

/** On the desk of a gobernación: nothing while DNP has asked for nothing. */
export function TrasladosPorHacer({ departamento }: { departamento: string }) {
  const cuentas = useCuentas(departamento)
  if (!cuentas || cuentas.todos === 0) return null
  const { pendientes, omitidos } = cuentas
  if (pendientes === 0 && omitidos === 0)
    return (
      <p>
        <Enlace departamento={departamento}>Traslado de los ajustes que pidió el DNP</Enlace>
      </p>
    )
  return (
    <Aviso tono={omitidos > 0 ? 'alerta' : 'nota'} titulo="Ajustes que pidió el DNP">
      <p>
        {pendientes > 0
          ? `${contar(pendientes, 'solicitud espera', 'solicitudes esperan')} su traslado al municipio. `
          : null}
        {omitidos > 0 ? `${contar(omitidos, 'se omitió', 'se omitieron')}, y la omisión es pública. ` : null}
        <Enlace departamento={departamento}>Ver cuáles</Enlace>
      </p>
    </Aviso>
  )
}

/** On the desk of DNP. */
export function TrasladosDelPais() {
  const cuentas = useCuentas()
  return (
    <section className="seccion" aria-labelledby="traslados">
      <h2 id="traslados">Ajustes por conducto de las gobernaciones</h2>
      <p className="tenue">
        Lo que el DNP pide ajustar lo traslada la gobernación. Lo que no traslada en sus días hábiles lo traslada el
        DNP, y la omisión queda a la vista.
      </p>
      {cuentas ? (
        <p>
          {cuentas.todos === 0
            ? 'El DNP aún no ha pedido ajustes. '
            : `De ${contar(cuentas.todos, 'solicitud', 'solicitudes')}, ${contar(cuentas.pendientes, 'espera', 'esperan')} traslado y ${contar(cuentas.omitidos, 'se omitió', 'se omitieron')}. `}
          <Enlace>Ver los traslados y las omisiones</Enlace>
        </p>
      ) : null}
    </section>
  )
}

function Enlace({ departamento, children }: { departamento?: string; children: string }) {
  return (
    <Link to="/traslados" search={departamento === undefined ? {} : { departamento }}>
      {children}
    </Link>
  )
}
