// What the PI still lacks to be finished, each thing with its links.
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Aviso } from '../../ui/aviso.tsx'
import { Desplegable } from '../../ui/desplegable.tsx'
import { esDelActo, fraseFalta } from './frases.ts'
import type { Plan } from './plan.tsx'

type FaltaPlan = Plan['falta'][number]

export function Falta({ entidad, plan }: { entidad: string; plan: Plan }) {
  if (plan.estado === 'finalizado') return null
  if (plan.falta.length === 0)
    return plan.puedeEditar ? (
      <Aviso tono="bien" titulo="El Plan Indicativo está completo">
        <p>Ya puede finalizarlo. Sin ese paso no se pueden enviar reportes de avance.</p>
      </Aviso>
    ) : null
  return (
    <section className="pila pila--2">
      <h2>Qué falta para finalizar el Plan Indicativo</h2>
      <ul className="falta">
        {plan.falta.map((f) => (
          <li key={f.codigo}>
            {f.metas.length > 0 ? (
              <Desplegable titulo={fraseFalta(f)}>
                <EnlacesMetas entidad={entidad} falta={f} />
              </Desplegable>
            ) : (
              <p className="falta__simple">
                {fraseFalta(f)}{' '}
                {esDelActo(f.codigo) ? (
                  <Link to="." search={{ seccion: 'acto' }}>
                    Registrar el acto
                  </Link>
                ) : null}
              </p>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function EnlacesMetas({ entidad, falta }: { entidad: string; falta: FaltaPlan }) {
  const mas = falta.cuantas - falta.metas.length
  return (
    <ul className="enlaces-metas">
      {falta.metas.map((meta) => (
        <li key={meta}>
          <Link to="/entidades/$entidad/plan/metas/$meta" params={{ entidad, meta }} className="numero">
            {meta}
          </Link>
        </li>
      ))}
      {mas > 0 ? <li className="tenue">y {contar(mas, 'meta más', 'metas más')}</li> : null}
    </ul>
  )
}
