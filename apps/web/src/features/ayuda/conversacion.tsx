// Everything said and done, the first first: who, for which body and when.
import { formatInstante, RELATO_ACTO_AYUDA } from '@kpt/textos'
import type { Ayuda } from './tipos.ts'

export function Conversacion({ historia }: Pick<Ayuda, 'historia'>) {
  return (
    <section className="seccion" aria-labelledby="ayuda-conversacion">
      <h2 id="ayuda-conversacion">Conversación</h2>
      <ol className="conversacion" aria-label="Lo que se ha dicho">
        {historia.map((s) => (
          <li key={`${s.acto} ${s.en}`} className={s.parte === 'persona' ? undefined : 'conversacion__mesa'}>
            <p>
              <strong>{s.persona}</strong> {RELATO_ACTO_AYUDA[s.acto]}
              <span className="tenue menor">
                {' '}
                · {s.organismo} · {formatInstante(Date.parse(s.en))}
              </span>
            </p>
            {s.texto ? <p className="conversacion__texto">{s.texto}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  )
}
