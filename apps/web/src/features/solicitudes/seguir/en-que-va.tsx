import { fechaEn } from '@kpt/domain/shared'
import { FALTA_DEL_PUNTO, FRASES_ESTADO_SOLICITUD, formatFecha } from '@kpt/textos'
import { EnlaceBoton } from '../../../ui/boton.tsx'
import { ultimoDia } from '../../accesos/marcas.tsx'
import { ChipSolicitud } from '../estado-solicitud.tsx'
import type { Seguimiento } from './usar-seguimiento.ts'

/** The state in words, who moves next and until when. */
export function EnQueVa({ solicitud }: { solicitud: Seguimiento }) {
  const { entidad, estado, falta, hasta, respuestaAntesDe } = solicitud
  return (
    <section className="pila" aria-label="En qué va">
      <p>
        Para ser usuario líder de <strong>{entidad.nombre}</strong>
      </p>
      <p>
        <ChipSolicitud estado={estado} />
      </p>
      <p>{FRASES_ESTADO_SOLICITUD[estado]}</p>
      {estado === 'por_verificar' ? <p>Le responderemos a más tardar el {ultimoDia(respuestaAntesDe)}.</p> : null}
      {hasta ? (
        <p>
          Tiene plazo hasta el <strong>{formatFecha(fechaEn(Date.parse(hasta)))}</strong>. Después la solicitud vence y
          tendría que presentar otra.
        </p>
      ) : null}
      {falta ? <LoQueFalta falta={falta} /> : null}
      {estado === 'activada' ? (
        <p>
          <EnlaceBoton to="/ingreso" variante="principal">
            Ingresar
          </EnlaceBoton>
        </p>
      ) : null}
      {estado === 'rechazada' || estado === 'vencida' || estado === 'retirada' ? (
        <p>
          <EnlaceBoton to="/solicitud">Presentar otra solicitud</EnlaceBoton>
        </p>
      ) : null}
    </section>
  )
}

function LoQueFalta({ falta: { puntos, motivo } }: { falta: NonNullable<Seguimiento['falta']> }) {
  return (
    <>
      <h2>Lo que falta</h2>
      <ul className="lista-puntos">
        {puntos.map((punto) => (
          <li key={punto}>{FALTA_DEL_PUNTO[punto]}</li>
        ))}
      </ul>
      <p>Quien revisó le escribe:</p>
      <p className="cita">{motivo}</p>
    </>
  )
}
