import type { EstadoSolicitud } from '@kpt/domain/acceso'
import { Aviso } from '../../../ui/aviso.tsx'

export function YaTermino({ estado }: { estado: EstadoSolicitud }) {
  return (
    <Aviso tono="nota" titulo="Esta solicitud ya terminó y no admite objeciones">
      {estado === 'activada' ? (
        <p>
          La persona ya es usuario líder. Si no corresponde, escriba hoy mismo al equipo de soporte del DNP con el
          radicado.
        </p>
      ) : (
        <p>No se cambió el usuario líder de la entidad.</p>
      )}
    </Aviso>
  )
}
