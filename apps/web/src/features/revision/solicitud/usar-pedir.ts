// Sending the request. A refusal about a field is told on that field; one about the state of the report moves the screen on.
import { formatFecha } from '@kpt/textos'
import { useState } from 'react'
import { api } from '../../../api/cliente.ts'
import { type ErrorApi, isErrorApi } from '../../../api/problema.ts'
import type { ErrorCampo } from '../../../ui/resumen-errores.tsx'
import { fraseRechazo, useActo } from '../acto.ts'
import { useRevision } from '../contexto.ts'
import { cuerpoDe } from '../peticion/peticion.ts'
import { pideElDnp } from '../secciones.ts'
import type { Clave } from '../usar-revision.ts'

export type Pedir = ReturnType<typeof usePedir>

/** `alSeguir`: the dialog closes, because it was sent or because a field must be corrected. */
export function usePedir(alSeguir: () => void) {
  const { clave, reporte, version, borrador } = useRevision()
  const delDnp = pideElDnp(reporte, version)
  const [rechazos, setRechazos] = useState<readonly ErrorCampo[]>([])
  const acto = useActo({
    hecho: delDnp ? 'pedido_dnp' : 'pedido',
    hacer: () =>
      pedir(delDnp, clave, { version, ...cuerpoDe(borrador.leer(), reporte.plazoAjustes.propuesto) }).catch(
        (error: unknown) => {
          const deCampo = isErrorApi(error) ? errorDeCampo(error) : null
          if (deCampo) {
            setRechazos([deCampo])
            alSeguir()
          }
          throw error
        },
      ),
    alHacer: borrador.olvidar,
    alSeguir,
  })
  const enCampo = rechazos.length > 0
  return {
    enviar: () => acto.mutate(),
    ocupado: acto.isPending,
    rechazos,
    olvidarRechazo: () => setRechazos([]),
    /** What no field explains. */
    frase: enCampo ? null : fraseRechazo(acto.error),
  }
}

function pedir(
  delDnp: boolean,
  params: Clave,
  { vence, ...cuerpo }: ReturnType<typeof cuerpoDe> & { version: number },
): Promise<unknown> {
  const ruta = 'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte' as const
  return delDnp
    ? api(`${ruta}/ajustes-dnp`, { params, cuerpo })
    : api(`${ruta}/ajustes`, { params, cuerpo: { ...cuerpo, vence } })
}

function errorDeCampo(error: ErrorApi): ErrorCampo | null {
  const { limite } = error.detalles
  const hasta = limite ? ` y hasta el ${formatFecha(limite)}` : ''
  switch (error.codigo) {
    case 'ajustes.vencimiento':
      return { campo: 'solicitud-vence', frase: `La fecha para responder debe ser desde hoy${hasta}.` }
    case 'reporte.actividad_cerrada':
      return {
        campo: 'solicitud-vence',
        frase: `Los ajustes de este corte ya cerraron${limite ? ` el ${formatFecha(limite)}` : ''}.`,
      }
    case 'ajustes.sin_metas':
      return { campo: 'solicitud-general', frase: error.message }
    case 'ajustes.meta_desconocida':
    case 'ajustes.fuera_de_la_reapertura':
      return { campo: 'solicitud-metas', frase: error.message }
    default:
      return null
  }
}
