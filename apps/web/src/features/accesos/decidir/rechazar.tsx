// Reject, with the reason that the person will read.
import { redactar } from '@kpt/textos/correos'
import { api } from '../../../api/cliente.ts'
import { useActo } from '../solicitud/usar-acto.ts'
import { Carta, enlaceDeMuestra } from './carta.tsx'
import type { PropsDecision } from './decidir.tsx'
import { CampoMotivo, FormularioActo, motivoMalo, useVersionLeida } from './formulario-acto.tsx'

export function Rechazar({ solicitud: s, borrador: { rechazar: motivo }, onCambiar }: PropsDecision) {
  const version = useVersionLeida(s)
  const rechazar = useActo(
    () =>
      api('POST /api/accesos/solicitudes/:radicado/rechazo', {
        params: { radicado: s.radicado },
        cuerpo: { version, motivo: motivo.trim() },
      }),
    'rechazado',
  )
  const carta = redactar('solicitud.rechazada', {
    ...{ nombre: s.nombre, entidad: s.entidad.nombre, radicado: s.radicado, motivo, enlace: enlaceDeMuestra() },
  })
  return (
    <FormularioActo
      titulo="Rechazar la solicitud"
      acto={rechazar}
      errores={motivoMalo('rechazar-motivo', motivo)}
      boton="Rechazar la solicitud"
      peligro
    >
      <p>
        La solicitud termina y no se puede reabrir. La persona puede presentar otra.
        {s.estado === 'aceptada' ? ' El enlace de activación que ya le llegó deja de servir.' : ''} Si solo falta algo,
        pida que la complete.
      </p>
      <CampoMotivo
        id="rechazar-motivo"
        etiqueta="Motivo"
        ayuda=" Diga qué no se cumple y qué podría corregir."
        valor={motivo}
        onCambiar={(rechazar) => onCambiar({ rechazar })}
      />
      <Carta {...carta} />
    </FormularioActo>
  )
}
