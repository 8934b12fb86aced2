// What was just done with the request, or that it was not because it had changed: who acted before, in words.
import { formatInstante, RELATO_ACTO_SOLICITUD } from '@kpt/textos'
import { useQuery } from '@tanstack/react-query'
import { Link, useRouterState } from '@tanstack/react-router'
import { consultaSesion } from '../../../app/sesion.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import type { Solicitud } from '../tipos.ts'

export function AvisoHecho({ solicitud }: { solicitud: Solicitud }) {
  const hecho = useRouterState({ select: (s) => s.location.state.hechoAcceso })
  if (hecho === undefined) return null
  if (hecho === 'cambio')
    return (
      <Aviso tono="alerta" enfocar titulo="Su decisión no se registró: la solicitud cambió mientras usted la miraba">
        <p>{ultimo(solicitud)} Abajo está como quedó. Lo que usted había escrito se conserva.</p>
      </Aviso>
    )
  return (
    <Aviso tono="bien" enfocar titulo={HECHOS[hecho]}>
      <p>
        {hecho === 'aceptado'
          ? `A ${solicitud.correo} le llega el enlace para activar. Desde aquí no hay nada más que hacer: el resto lo hace la persona.`
          : `La carta va para ${solicitud.correo}.`}
        <EnElBuzon />
      </p>
    </Aviso>
  )
}

const HECHOS = {
  pedido: 'Se le pidió a la persona que complete la solicitud',
  rechazado: 'La solicitud quedó rechazada',
  aceptado: 'La solicitud quedó aceptada',
} as const

function EnElBuzon() {
  const demostracion = useQuery(consultaSesion).data?.demostracion
  return demostracion ? (
    <>
      {' '}
      En la demostración se lee en el <Link to="/buzon">buzón</Link>.
    </>
  ) : null
}

/** The last that happened: an event of the request or an objection. */
function ultimo({ historia, objeciones }: Solicitud): string {
  const suceso = historia.at(-1)
  const objecion = objeciones.at(-1)
  if (objecion && (!suceso || Date.parse(objecion.en) > Date.parse(suceso.en)))
    return `Lo último: llegó una objeción (${formatInstante(Date.parse(objecion.en))}).`
  if (!suceso) return ''
  const relato = RELATO_ACTO_SOLICITUD[suceso.acto as keyof typeof RELATO_ACTO_SOLICITUD] ?? suceso.acto
  const quien = suceso.autor ? `${suceso.autor.nombre}, ` : ''
  return `Lo último: ${relato.charAt(0).toLowerCase()}${relato.slice(1)} (${quien}${formatInstante(Date.parse(suceso.en))}).`
}
