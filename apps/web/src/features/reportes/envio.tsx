// Sending a report: what stops it, with links to the very field; warnings to confirm; totals. Once sent, its receipt.
import { useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { CabezaReporte } from './cabeza.tsx'
import { Constancia } from './envio/constancia.tsx'
import { PrepararEnvio } from './envio/preparar.tsx'
import { migasReporte } from './migas.ts'
import { useBorrador, useClaveReporte, useReporte } from './usar-reporte.ts'

export function PantallaEnvio() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  const reporte = useReporte(clave)
  const porEnviar = reporte.data?.actos.includes('enviar') ?? false
  return (
    <Pantalla
      titulo={porEnviar ? 'Revisar y enviar' : 'Constancia de envío'}
      de={`Corte ${clave.corte} de ${clave.vigencia} · ${nombre}`}
      migas={migasReporte(clave, nombre, true)}
    >
      <Datos de={reporte}>
        {(r) =>
          porEnviar ? (
            <>
              <CabezaReporte reporte={r} />
              <Preparar />
            </>
          ) : (
            <Constancia clave={clave} reporte={r} nombre={nombre} />
          )
        }
      </Datos>
    </Pantalla>
  )
}

function Preparar() {
  const clave = useClaveReporte()
  const reporte = useReporte(clave)
  const borrador = useBorrador(clave)
  if (!reporte.data) return null
  const r = reporte.data
  return <Datos de={borrador}>{(b) => <PrepararEnvio clave={clave} reporte={r} borrador={b} />}</Datos>
}
