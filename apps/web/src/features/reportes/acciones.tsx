// What can be done with a report now, by who looks at it: one primary action, and the quiet ones.
import { EnlaceBoton } from '../../ui/boton.tsx'
import { BotonHilos } from '../hilos/enlace-hilos.tsx'
import type { Reporte } from './borrador/entrada.ts'
import type { Clave } from './borrador/red.ts'
import { direccionReporte } from './direccion.ts'
import { formaDe } from './formas.tsx'

const DE_REVISION: readonly Reporte['actos'][number][] = [
  ...(['tomar_en_revision', 'solicitar_ajustes', 'validar', 'seleccionar'] as const),
  ...(['dar_conforme', 'pedir_ajustes_dnp', 'trasladar', 'reabrir'] as const),
]

export function AccionesReporte({ clave, reporte }: { clave: Clave; reporte: Reporte }) {
  const revisa = reporte.actos.some((a) => DE_REVISION.includes(a))
  return (
    <>
      {formaDe(clave)
        .caminos.filter(({ si }) => si(reporte))
        .map(({ texto, parte }) => (
          <EnlaceBoton key={parte} to={direccionReporte(clave, parte)}>
            {texto}
          </EnlaceBoton>
        ))}
      <BotonHilos clave={clave} />
      <EnlaceBoton to={direccionReporte(clave, 'versiones')}>Versiones e historia</EnlaceBoton>
      {reporte.actos.includes('enviar') && !cerroSinEnvio(reporte) ? (
        <EnlaceBoton to={direccionReporte(clave, 'envio')} variante="principal">
          {reporte.estado === 'en_ajustes' ? 'Revisar y enviar de nuevo' : 'Revisar y enviar'}
        </EnlaceBoton>
      ) : reporte.actos.includes('retirar') ? (
        <EnlaceBoton to={direccionReporte(clave, 'envio')}>Constancia de envío</EnlaceBoton>
      ) : null}
      {revisa ? (
        <EnlaceBoton to={direccionReporte(clave, 'revision')} variante="principal">
          Revisar
        </EnlaceBoton>
      ) : null}
    </>
  )
}

/** Nothing can be sent any more, nor will it. */
function cerroSinEnvio({ estado, situacion }: Reporte): boolean {
  return estado === 'borrador' && situacion === 'cerrada'
}
