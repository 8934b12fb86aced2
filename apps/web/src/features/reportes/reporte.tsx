// The reporting page: where the report stands, what is asked of it, and what its instrument asks to be filled.
import { useNombreEntidad } from '../../app/entidad.ts'
import { Pantalla } from '../../app/pantalla.tsx'
import { Datos } from '../../ui/datos.tsx'
import { AccionesReporte } from './acciones.tsx'
import { CabezaReporte } from './cabeza.tsx'
import { comoVa } from './como-va.ts'
import { formaDe } from './formas.tsx'
import { migasReporte } from './migas.ts'
import { useClaveReporte, useReporte } from './usar-reporte.ts'

export function PantallaReporte() {
  const clave = useClaveReporte()
  const nombre = useNombreEntidad(clave.entidad)
  const reporte = useReporte(clave)
  const { titulo, Cuerpo } = formaDe(clave)
  return (
    <Pantalla
      titulo={titulo(clave)}
      de={nombre}
      migas={migasReporte(clave, nombre)}
      entrada={reporte.data ? comoVa(reporte.data) : undefined}
      acciones={reporte.data ? <AccionesReporte clave={clave} reporte={reporte.data} /> : null}
    >
      <Datos de={reporte}>
        {(r) => (
          <>
            <CabezaReporte reporte={r} />
            <Cuerpo clave={clave} reporte={r} />
          </>
        )}
      </Datos>
    </Pantalla>
  )
}
