// There is no progress to show: the entity has not sent this corte, or it withdrew what it sent.
import { useSesion } from '../../app/sesion.ts'
import { EnlaceBoton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { direccionReporte, direccionTablero } from './direccion.ts'
import type { Clave } from './tipos.ts'

export function SinVersion({ clave, nombre }: { clave: Clave; nombre: string }) {
  const lider = useSesion()?.rol === 'usuario_lider'
  return (
    <Vacio
      titulo={`${nombre} no tiene un reporte enviado en este corte`}
      accion={
        <>
          <EnlaceBoton to={direccionReporte(clave)}>Ver en qué va su reporte</EnlaceBoton>
          {lider ? null : <EnlaceBoton to={direccionTablero(clave)}>Ver el tablero del corte</EnlaceBoton>}
        </>
      }
    >
      <p>
        El avance sale de la última versión enviada: un borrador no cuenta. Aparecerá aquí en cuanto la entidad envíe su
        reporte.
      </p>
    </Vacio>
  )
}
