// Notices over a review: what was just done, what others did meanwhile, an old version on screen, what was written and not sent.
import { contar, FRASES_ESTADO_REPORTE, formatFecha } from '@kpt/textos'
import { Link, useRouterState } from '@tanstack/react-router'
import { useSesion } from '../../app/sesion.ts'
import { Aviso, type TonoAviso } from '../../ui/aviso.tsx'
import type { Hecho } from './acto.ts'
import { useNombres, useRevision } from './contexto.ts'
import { Cerrado } from './historia/cierres.tsx'
import { NoEnviado } from './no-enviado.tsx'
import {
  ajustesCerrados,
  conformidadVigente,
  puedeTomar,
  puedeValidar,
  ultimaVersion,
  veredictoVigente,
} from './secciones.ts'
import { TrasladoPendiente } from './traslado.tsx'

const HECHOS: Record<Hecho, readonly [TonoAviso, string]> = {
  tomado: ['bien', 'Usted tiene este reporte en revisión. La entidad ya no puede retirarlo.'],
  pedido: ['bien', 'La solicitud de ajustes quedó registrada. La entidad ya puede verla y corregir lo que pidió.'],
  validado: ['bien', 'El reporte quedó validado, con su nombre, la fecha y la hora.'],
  pedido_dnp: [
    'bien',
    'La solicitud del DNP quedó registrada. Si la entidad tiene gobernación, la conocerá cuando ella se la traslade.',
  ],
  seleccionado: ['bien', 'El reporte quedó en revisión del DNP. Cuando termine, vuelve a donde estaba.'],
  conforme: ['bien', 'La conformidad del DNP quedó junto al veredicto departamental.'],
  trasladado: ['bien', 'Los ajustes se trasladaron: desde hoy corre el plazo de la entidad.'],
  reabierto: ['bien', 'El reporte volvió a donde estaba. Lo que quedó en firme sigue publicado.'],
  decidido: ['bien', 'Su decisión quedó registrada y la entidad ya la conoce.'],
  reporte_cambio: [
    'alerta',
    'Otra persona actuó sobre este reporte mientras usted lo revisaba, y su acción no se hizo. Abajo está como quedó; lo que usted escribió se conserva.',
  ],
  version_nueva: [
    'alerta',
    'La entidad envió otra versión mientras usted revisaba, y su acción no se hizo. Abajo está la nueva; lo que usted escribió se conserva.',
  ],
  acto_ajeno: ['alerta', 'Esa acción ya no le corresponde a usted. Lo que escribió se conserva en esta pantalla.'],
}

export function AvisosRevision() {
  const { reporte, version } = useRevision()
  const hecho = useRouterState({ select: (s) => s.location.state.hecho })
  const [tono, frase] = HECHOS[hecho as Hecho] ?? []
  const ultima = ultimaVersion(reporte)
  return (
    <>
      {tono ? (
        <Aviso tono={tono} enfocar key={hecho}>
          <p>{frase}</p>
        </Aviso>
      ) : null}
      {version !== ultima ? (
        <Aviso tono="nota" titulo={`Está viendo la versión ${version}, que ya no es la última`}>
          <p>
            <Link to="." search={{}}>
              Ver la última ({ultima})
            </Link>
          </p>
        </Aviso>
      ) : (
        <QueSigue />
      )}
      <NoEnviado />
    </>
  )
}

/** What the person may do now, or who moves next. */
function QueSigue() {
  const { reporte, version } = useRevision()
  const yo = useSesion()?.nombre
  const { limite } = reporte.plazoAjustes
  const otra = reporte.revision && reporte.revision.autor.nombre !== yo ? reporte.revision.autor.nombre : null
  if (puedeTomar(reporte))
    return (
      <Aviso tono="nota">
        <p>
          Para pedir ajustes o validar, primero tómelo en revisión: así la entidad no lo retira mientras usted lo lee.
        </p>
      </Aviso>
    )
  if (ajustesCerrados(reporte, version))
    return (
      <Aviso tono="alerta" titulo="Ya no se pueden pedir ajustes de este corte">
        <p>
          {limite ? `La actividad de ajustes cerró el ${formatFecha(limite)}. ` : null}
          Puede validarlo y dejar sus observaciones.
        </p>
      </Aviso>
    )
  if (puedeValidar(reporte, version) && otra)
    return (
      <Aviso tono="nota">
        <p>{otra} tiene este reporte en revisión. Usted también puede actuar: acuérdenlo antes.</p>
      </Aviso>
    )
  if (puedeValidar(reporte, version)) return null
  if (reporte.traslado) return <TrasladoPendiente traslado={reporte.traslado} />
  const [cierre] = reporte.cierres
  if (reporte.estado === 'cerrado' && cierre) return <Cerrado cierre={cierre} />
  return <ComoEsta />
}

/** Where the report stands, with the words of whoever judged it. */
function ComoEsta() {
  const { una, varias } = useNombres()
  const { reporte } = useRevision()
  const veredicto = veredictoVigente(reporte)
  const conformidad = conformidadVigente(reporte)
  return (
    <Aviso tono="nota">
      <p>
        {veredicto ? `${veredicto.autor.nombre} validó el reporte.` : FRASES_ESTADO_REPORTE[reporte.estado]}
        {reporte.estado === 'en_ajustes' && reporte.ajustesPendientes > 0
          ? ` Le falta responder en ${contar(reporte.ajustesPendientes, una, varias)}.`
          : null}
        {veredicto?.observaciones ? ` Sus observaciones: ${veredicto.observaciones}` : null}
      </p>
      {conformidad ? (
        <p>
          {conformidad.autor.nombre} dio la conformidad del DNP.
          {conformidad.observaciones ? ` Sus observaciones: ${conformidad.observaciones}` : null}
        </p>
      ) : null}
    </Aviso>
  )
}
