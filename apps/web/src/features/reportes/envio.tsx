// Sending a report: what stops it, with links to the very field; warnings to confirm; totals. Once sent, its receipt.
import { nombreDeReporte } from '@kpt/textos'
import { useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { CabezaReporte } from './cabeza.tsx'
import { Constancia } from './envio/constancia.tsx'
import { formaDe } from './formas.tsx'
import { migasReporte } from './migas.ts'
import { useClaveReporte, useReporte } from './usar-reporte.ts'

export function PantallaEnvio() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  const reporte = useReporte(clave)
  const { Envio } = formaDe(clave)
  const porEnviar = reporte.data?.actos.includes('enviar') ?? false
  return (
    <Pantalla
      titulo={porEnviar ? 'Revisar y enviar' : 'Constancia de envío'}
      de={`${nombreDeReporte(clave)} · ${nombre}`}
      migas={migasReporte(clave, nombre, true)}
    >
      <Datos de={reporte}>
        {(r) =>
          porEnviar ? (
            <>
              <CabezaReporte reporte={r} />
              <Envio clave={clave} reporte={r} />
            </>
          ) : (
            <Constancia clave={clave} reporte={r} nombre={nombre} />
          )
        }
      </Datos>
    </Pantalla>
  )
}
