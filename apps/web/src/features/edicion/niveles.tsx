// What the plan calls each of its levels: línea, eje or dimensión; componente; programa. They can be renamed, added and, when nothing hangs at them, removed.
import { caminoDe, FILA_PLAN, NIVELES_USUALES, type Plan } from '@kpt/domain/planes'
import { useId, useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { useEdicion, usePlan } from './usar-edicion.ts'

const MAXIMO = 6

export function Niveles() {
  const edicion = useEdicion()
  const { plan } = usePlan()
  const niveles = nivelesDe(plan)
  const guardar = (nuevos: readonly string[]) =>
    edicion.escribir('escribir', [{ fila: FILA_PLAN, celda: 'niveles', valor: nuevos.join('\n') }])
  const agregar = () => guardar([...niveles, NIVELES_USUALES[niveles.length] ?? `Nivel ${niveles.length + 1}`])
  return (
    <fieldset className="edicion__niveles">
      <legend>Cómo llama el plan a sus niveles, del más alto al más bajo</legend>
      {niveles.map((nombre, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a level is its depth
        <Nivel key={i} n={i + 1} nombre={nombre} onCambiar={(nuevo) => guardar(niveles.with(i, nuevo))} />
      ))}
      <div className="edicion__rama">
        {niveles.length < MAXIMO ? <Boton onClick={agregar}>Agregar un nivel</Boton> : null}
        {niveles.length > 1 && hondura(plan) < niveles.length ? (
          <Boton variante="texto" onClick={() => guardar(niveles.slice(0, -1))}>
            Quitar el último nivel
          </Boton>
        ) : null}
      </div>
      <p className="tenue menor">Las metas cuelgan del nivel que usted escoja en la tabla.</p>
    </fieldset>
  )
}

type PropsNivel = { readonly n: number; readonly nombre: string; readonly onCambiar: (nuevo: string) => void }

function Nivel({ n, nombre, onCambiar }: PropsNivel) {
  const id = useId()
  const [texto, setTexto] = useState<string | null>(null)
  return (
    <div className="edicion__rama">
      <label htmlFor={id}>Nivel {n}</label>
      <input
        id={id}
        className="entrada"
        maxLength={60}
        value={texto ?? nombre}
        onChange={(e) => setTexto(e.target.value)}
        onBlur={() => {
          const nuevo = texto?.trim() ?? ''
          if (nuevo !== '' && nuevo !== nombre) onCambiar(nuevo)
          setTexto(null)
        }}
      />
    </div>
  )
}

/** A plan that came from SisPT says nothing of its levels: it has the first. */
function nivelesDe(plan: Plan): readonly string[] {
  const dichos = plan.estructura?.niveles ?? []
  return dichos.length > 0 ? dichos : [NIVELES_USUALES[0]]
}

/** How many levels are in use. */
function hondura(plan: Plan): number {
  return Math.max(1, ...(plan.estructura?.nodos ?? []).map((nodo) => caminoDe(plan, nodo.codigo)?.length ?? 1))
}
