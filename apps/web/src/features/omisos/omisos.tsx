// First screen of a control body: who did not report, corte by corte, and where the proof is.
import { Link } from '@tanstack/react-router'
import { Pantalla } from '../../app/pantalla.tsx'
import { SinReportar } from './sin-reportar.tsx'

export function PantallaOmisos() {
  return (
    <Pantalla
      titulo="Quién no ha reportado"
      entrada="Por corte, las entidades obligadas que no han reportado. Al abrir una entidad se ve su historia: cada versión enviada con su hora, su recibo y su huella, o que no hay ninguna."
    >
      <p>
        <Link to="/expedientes">Ver los expedientes que envió el DNP</Link>
      </p>
      <p>
        <Link to="/traslados" search={{ situacion: 'omitidos' }}>
          Ver las gobernaciones que no trasladaron lo que pidió el DNP
        </Link>
      </p>
      <SinReportar cuantas={3} />
    </Pantalla>
  )
}
