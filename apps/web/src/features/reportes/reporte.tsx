// The reporting page: where the report stands, what is asked of it, and the values of each meta.
import { FRASES_ESTADO_REPORTE } from '@kpt/textos'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { AccionesReporte } from './acciones.tsx'
import { CabezaReporte } from './cabeza.tsx'
import { Captura } from './captura.tsx'
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
      entrada={reporte.data ? FRASES_ESTADO_REPORTE[reporte.data.estado] : undefined}
      acciones={reporte.data ? <AccionesReporte clave={clave} reporte={reporte.data} /> : null}
    >
      <Datos de={reporte}>
        {(r) => (
          <>
            <CabezaReporte reporte={r} />
            <Datos de={borrador} lineas={12}>
              {(b) => <Captura clave={clave} reporte={r} borrador={b} />}
            </Datos>
          </>
        )}
      </Datos>
    </Pantalla>
  )
}
