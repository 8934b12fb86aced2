// Every act on a request, the first one first: who, for which body, when and with which words.
import { formatInstante, RELATO_ACTO_EXCEPCION } from '@kpt/textos'
import type { Excepcion } from './tipos.ts'
import '../reportes/reporte.css'

export function Historia({ historia }: Pick<Excepcion, 'historia'>) {
  return (
    <section className="seccion" aria-labelledby="historia-titulo">
      <h2 id="historia-titulo">Historia</h2>
      <ol className="historia">
        {historia.map((s) => (
          <li key={`${s.acto} ${s.en}`}>
            <p>
              <strong>{s.persona}</strong> {RELATO_ACTO_EXCEPCION[s.acto]}.
            </p>
            <p className="tenue menor">
              {s.organismo} · {formatInstante(Date.parse(s.en), true)}
            </p>
            {s.texto ? <p>{s.texto}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
