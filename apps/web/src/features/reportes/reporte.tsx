// The reporting page: where the report stands, what is asked of it, and the values of each meta.
import { isErrorApi } from '../../api/problema.ts'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Datos } from '../../ui/datos.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { Ritmo } from '../radar/ritmo.tsx'
import { AccionesReporte } from './acciones.tsx'
import { CabezaReporte } from './cabeza.tsx'
import { Captura } from './captura.tsx'
import { comoVa } from './como-va.ts'
import { migasReporte } from './migas.ts'
import { useBorrador, useClaveReporte, useReporte } from './usar-reporte.ts'

export function PantallaReporte() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  const reporte = useReporte(clave)
  const borrador = useBorrador(clave)
  return (
    <Pantalla
      titulo={`Reporte del corte ${clave.corte} de ${clave.vigencia}`}
      de={nombre}
      migas={migasReporte(clave, nombre)}
      entrada={reporte.data ? comoVa(reporte.data) : undefined}
      acciones={reporte.data ? <AccionesReporte clave={clave} reporte={reporte.data} /> : null}
    >
      <Datos de={reporte}>
        {(r) => (
          <>
            <CabezaReporte reporte={r} />
            {r.hecho === 'en_plazo' ? <Ritmo clave={clave} /> : null}
            <Datos
              de={borrador}
              lineas={12}
              siFalla={(error) => (isErrorApi(error, 'plan.no_existe') ? <SinPlan /> : null)}
            >
              {(b) => <Captura clave={clave} reporte={r} borrador={b} />}
            </Datos>
          </>
        )}
      </Datos>
    </Pantalla>
  )
}

function SinPlan() {
  const { entidad, vigencia } = useClaveReporte()
  return (
    <Vacio
      titulo={`No hay metas que reportar en ${vigencia}`}
      accion={
        <EnlaceBoton to="/entidades/$entidad/plan" params={{ entidad }}>
          Ir al plan
        </EnlaceBoton>
      }
    >
      <p>Las metas salen del plan de desarrollo que rige en la vigencia, y la entidad no ha cargado uno para ella.</p>
    </Vacio>
  )
}
