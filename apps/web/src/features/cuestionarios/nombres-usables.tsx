// What an expression may say: the short names of the questions, and the few functions of the language.
import type { Pregunta } from '@kpt/domain/gestionweb'
import { LENGUAJE, NOMBRES_TIPO_PREGUNTA } from '@kpt/textos/cuestionarios'
import { Desplegable } from '../../ui/desplegable.tsx'

export function NombresUsables({ preguntas }: { preguntas: readonly Pregunta[] }) {
  return (
    <Desplegable titulo="Nombres y funciones que se pueden usar">
      <dl className="lenguaje">
        {preguntas.map((p) => (
          <div key={p.clave}>
            <dt>
              <code>{p.clave}</code>
            </dt>
            <dd>
              {p.texto} <span className="tenue">({NOMBRES_TIPO_PREGUNTA[p.tipo]})</span>
              {p.opciones.length > 0 ? (
                <p className="tenue menor">
                  Opciones:{' '}
                  {p.opciones.map((o) => (
                    <span key={o.clave}>
                      <code>'{o.clave}'</code> {o.texto}.{' '}
                    </span>
                  ))}
                </p>
              ) : null}
              {p.columnas.length > 0 ? (
                <p className="tenue menor">
                  Columnas:{' '}
                  {p.columnas.map((c) => (
                    <span key={c.clave}>
                      <code>
                        {p.clave}.{c.clave}
                      </code>{' '}
                      {c.texto}.{' '}
                    </span>
                  ))}
                </p>
              ) : null}
            </dd>
          </div>
        ))}
        {LENGUAJE.map(({ forma, dice }) => (
          <div key={forma}>
            <dt>
              <code>{forma}</code>
            </dt>
            <dd>{dice}</dd>
          </div>
        ))}
      </dl>
    </Desplegable>
  )
}
