// Reject, with the reason that the person will read.
import { redactar } from '@kpt/textos/correos'
import { api } from '../../../api/cliente.ts'
import { CampoLargo } from '../../../ui/campo.tsx'
import { useActo } from '../solicitud/usar-acto.ts'
import { Carta, enlaceDeMuestra } from './carta.tsx'
import type { PropsDecision } from './decidir.tsx'
import { FormularioActo, motivoMalo, useVersionLeida } from './formulario-acto.tsx'

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
      <CampoLargo
        id="rechazar-motivo"
        etiqueta="Motivo"
        ayuda="La persona lo lee tal como usted lo escribe. Diga qué no se cumple y qué podría corregir."
        rows={4}
        maxLength={2000}
        value={motivo}
        onChange={(e) => onCambiar({ rechazar: e.target.value })}
      />
      <Carta {...carta} />
    </FormularioActo>
  )
}
