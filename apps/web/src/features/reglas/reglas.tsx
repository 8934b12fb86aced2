// Every rule over a plan for those who must obey it: what it asks, why, what it says and what would be right. Each has its address.
import { type IdReglaPlan, REGLAS_PLAN, type ReglaPlan } from '@kpt/domain/planes'
import { contar } from '@kpt/textos'
import { useEffect } from 'react'
import { Pantalla } from '../../app/pantalla.tsx'
import { ReglaEnPantalla } from './regla.tsx'
import './reglas.css'

type Regla = ReglaPlan<IdReglaPlan>
type Grupo = { readonly titulo: string; readonly entrada: string; readonly son: (regla: Regla) => boolean }

/** By what they do to whoever breaks them. */
const GRUPOS: readonly Grupo[] = [
  {
    titulo: 'Impiden finalizar el Plan Indicativo',
    entrada:
      'Mientras alguna encuentre algo, el plan se guarda y se sigue editando, pero no se puede declarar finalizado.',
    son: (r) => r.bloqueaFinalizacion,
  },
  {
    titulo: 'Avisan, y usted decide',
    entrada: 'Muestran lo que suele ser un error. Si el dato es correcto, déjelo: no impiden nada.',
    son: (r) => !r.bloqueaFinalizacion && !r.piloto,
  },
  {
    titulo: 'En prueba',
    entrada: 'Reglas nuevas: se muestran mientras se sabe cuántas veces aciertan. Nunca impiden nada.',
    son: (r) => r.piloto === true,
  },
]

export function PantallaReglas() {
  const reglas = REGLAS_PLAN as readonly Regla[]
  useIrAlAncla()
  return (
    <Pantalla
      titulo="Reglas del plan"
      entrada={`Las ${reglas.length} reglas con que se revisa un plan. Son las mismas en la pantalla, en el libro de Excel y en los servicios para otros sistemas.`}
    >
      <nav aria-label="Grupos de reglas">
        <ul className="lista-enlaces">
          {GRUPOS.map((grupo, i) => (
            <li key={grupo.titulo}>
              <a href={`#grupo-${i + 1}`}>{grupo.titulo}</a>{' '}
              <span className="tenue">{contar(reglas.filter(grupo.son).length, 'regla', 'reglas')}</span>
            </li>
          ))}
        </ul>
      </nav>
      {GRUPOS.map((grupo, i) => (
        <section key={grupo.titulo} className="seccion pila" aria-labelledby={`grupo-${i + 1}`}>
          <h2 id={`grupo-${i + 1}`}>{grupo.titulo}</h2>
          <p className="tenue">{grupo.entrada}</p>
          {reglas.filter(grupo.son).map((regla) => (
            <ReglaEnPantalla key={regla.id} regla={regla} />
          ))}
        </section>
      ))}
    </Pantalla>
  )
}

/** The screen arrives after the address: the browser has already looked for the place in vain. */
function useIrAlAncla() {
  useEffect(() => {
    const id = decodeURIComponent(window.location.hash.slice(1))
    if (id) document.getElementById(id)?.scrollIntoView()
  }, [])
}
