// An empty queue says why it is empty and what comes next.
import { Link } from '@tanstack/react-router'
import { useSesion } from '../../../app/sesion.ts'
import { Boton, EnlaceBoton } from '../../../ui/boton.tsx'
import { Vacio } from '../../../ui/vacio.tsx'
import type { Cola, EstadoCola } from './estado.ts'

type Props = {
  readonly estado: EstadoCola
  /** Something in the address leaves rows out. */
  readonly filtrada: boolean
  readonly cuentas: Cola['cuentas']
  readonly onQuitar: () => void
}

const TITULOS: Record<EstadoCola, string> = {
  por_revisar: 'No hay reportes esperando su revisión',
  seleccionados: 'El DNP no tiene reportes en su revisión',
  por_trasladar: 'Nada de lo que pidió el DNP espera traslado',
  en_ajustes: 'Ninguna entidad tiene ajustes por responder',
  validados: 'Aún no hay reportes validados',
  todos: 'Aún no le ha llegado ningún reporte',
}

export function ColaVacia({ estado, filtrada, cuentas, onQuitar }: Props) {
  if (filtrada)
    return (
      <Vacio
        titulo="Ningún reporte de aquí cumple esos filtros"
        accion={<Boton onClick={onQuitar}>Quitar los filtros</Boton>}
      >
        <p>Se busca en el nombre y en el código DANE de la entidad.</p>
      </Vacio>
    )
  return (
    <Vacio titulo={TITULOS[estado]} accion={<EnlaceBoton to="/tablero">Ver quién ha reportado</EnlaceBoton>}>
      {estado === 'por_revisar' ? <PorRevisar cuentas={cuentas} /> : null}
      {estado === 'seleccionados' ? (
        <p>
          Lo que el DNP selecciona a mano, por su riesgo o por muestra está aquí hasta que dé su conformidad o pida
          ajustes.
        </p>
      ) : null}
      {estado === 'por_trasladar' ? (
        <p>Lo que el DNP le pide ajustar a un municipio espera aquí a que su gobernación se lo traslade.</p>
      ) : null}
      {estado === 'en_ajustes' ? (
        <p>Cuando usted pida ajustes de un reporte, estará aquí hasta que la entidad responda y lo envíe de nuevo.</p>
      ) : null}
      {estado === 'validados' ? <p>Cuando valide un reporte, quedará aquí con su nombre y la fecha.</p> : null}
      {estado === 'todos' ? <p>Cada reporte llega aquí apenas la entidad lo envía.</p> : null}
    </Vacio>
  )
}

function PorRevisar({ cuentas: { enAjustes } }: Pick<Props, 'cuentas'>) {
  const delDnp = useSesion()?.rol === 'analista_dnp'
  return (
    <>
      <p>
        Cada reporte llega aquí apenas la entidad lo envía. Al abrirlo podrá tomarlo en revisión, pedir ajustes punto
        por punto o validarlo.
      </p>
      {delDnp ? (
        <p>Al DNP le corresponden los departamentos y Bogotá, D. C.; a los municipios los revisa su gobernación.</p>
      ) : null}
      {enAjustes > 0 ? (
        <p>
          <Link to="/revision" search={{ estado: 'en_ajustes' }}>
            Hay {enAjustes} en ajustes
          </Link>
          , en manos de las entidades.
        </p>
      ) : null}
    </>
  )
}
