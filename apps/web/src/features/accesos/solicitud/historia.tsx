// What happened with the request, the last first: who, when, why, and which points were asked for.
import { FALTA_DEL_PUNTO, formatInstante, nombreRol, RELATO_ACTO_SOLICITUD } from '@kpt/textos'
import type { Solicitud } from '../tipos.ts'

type Suceso = Solicitud['historia'][number]

export function Historia({ historia }: Pick<Solicitud, 'historia'>) {
  return (
    <section className="seccion" aria-labelledby="historia">
      <h2 id="historia">Historia</h2>
      <ol className="historia-acceso" reversed>
        {historia.toReversed().map((s) => (
          <li key={`${s.en} ${s.acto}`}>
            <p>
              <strong>{RELATO_ACTO_SOLICITUD[s.acto as keyof typeof RELATO_ACTO_SOLICITUD] ?? s.acto}</strong>
            </p>
            <p className="tenue menor">
              {formatInstante(Date.parse(s.en))}
              {s.autor ? ` · ${s.autor.nombre}, ${nombreRol(s.autor.rol)}` : ''}
            </p>
            <Detalle suceso={s} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Detalle({ suceso: { acto, motivo, puntos } }: { suceso: Suceso }) {
  return (
    <>
      {acto === 'pedir_mas' && puntos.length > 0 ? (
        <ul className="lista-puntos">
          {puntos.map((p) => (
            <li key={p}>{FALTA_DEL_PUNTO[p]}</li>
          ))}
        </ul>
      ) : null}
      {motivo ? <blockquote>{motivo}</blockquote> : null}
    </>
  )
}
