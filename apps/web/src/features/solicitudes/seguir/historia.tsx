import type { ActoSolicitud } from '@kpt/domain/acceso'
import { FALTA_DEL_PUNTO, formatInstante, RELATO_ACTO_SOLICITUD } from '@kpt/textos'
import type { Seguimiento } from './usar-seguimiento.ts'

/** What happened, the last first, in words. */
export function Historia({ historia }: { historia: Seguimiento['historia'] }) {
  return (
    <section className="seccion">
      <h2>Historia</h2>
      <ol className="cronica" reversed>
        {historia.toReversed().map((suceso) => (
          <li key={`${suceso.en}/${suceso.acto}`}>
            <p>
              <strong>{RELATO_ACTO_SOLICITUD[suceso.acto as ActoSolicitud] ?? suceso.acto}</strong>
            </p>
            <p className="menor tenue">{formatInstante(Date.parse(suceso.en))}</p>
            {suceso.acto === 'pedir_mas' && suceso.puntos.length > 0 ? (
              <ul className="lista-puntos">
                {suceso.puntos.map((punto) => (
                  <li key={punto}>{FALTA_DEL_PUNTO[punto]}</li>
                ))}
              </ul>
            ) : null}
            {suceso.motivo ? <p className="cita">{suceso.motivo}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
