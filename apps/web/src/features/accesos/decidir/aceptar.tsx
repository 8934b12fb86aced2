// Accept: what will happen, said before. Whoever verifies only sends a link; the rest is the applicant's.
import { LISTA_DE_VERIFICACION } from '@kpt/domain/acceso'
import { queHaceAceptar } from '@kpt/textos'
import { api } from '../../../api/cliente.ts'
import { useActo } from '../solicitud/usar-acto.ts'
import type { PropsDecision } from './decidir.tsx'
import { FormularioActo, useVersionLeida } from './formulario-acto.tsx'
import { balanceDe } from './lista.ts'

export function Aceptar({ solicitud: s, borrador }: PropsDecision) {
  const { cumplen } = balanceDe(borrador.puntos)
  const version = useVersionLeida(s)
  const aceptar = useActo(
    () =>
      api('POST /api/accesos/solicitudes/:radicado/aceptacion', {
        params: { radicado: s.radicado },
        cuerpo: { version, puntos: cumplen },
      }),
    'aceptado',
  )
  const faltan = cumplen.length < LISTA_DE_VERIFICACION.length
  const pasos = queHaceAceptar({
    ...{ nombre: s.nombre, correo: s.correo, encargo: s.encargo, lider: s.liderActual?.nombre ?? null },
    ...{ correoOficial: s.seAvisa.correoOficial !== null, gobernacion: s.seAvisa.gobernacion.length },
  })
  return (
    <FormularioActo
      titulo="Aceptar la solicitud"
      acto={aceptar}
      errores={
        faltan ? [{ campo: 'decidir', frase: 'Responda todos los puntos de la lista: todos deben cumplirse' }] : []
      }
      boton="Aceptar y enviar el enlace"
    >
      <p>Al aceptar:</p>
      <ol className="lista-puntos">
        {pasos.map((paso) => (
          <li key={paso}>{paso}</li>
        ))}
      </ol>
    </FormularioActo>
  )
}
