// The structure of the plan: its name, what its levels are called, and the tree from the líneas down. What is empty can be removed.
import { FILA_PLAN, filaDe, hijosDe, type Nodo, ordenEntre } from '@kpt/domain/planes'
import { contar } from '@kpt/textos'
import { Boton } from '../../ui/boton.tsx'
import { retirarFila } from './actos.ts'
import { CampoFila } from './campo-fila.tsx'
import { Niveles } from './niveles.tsx'
import { useEdicion, useListas, usePlan } from './usar-edicion.ts'

export function Estructura() {
  const edicion = useEdicion()
  const { plan } = usePlan()
  const { linea: filas } = useListas()
  const agregarLinea = () => {
    const consecutivo = libre('LE-', new Set(plan.lineas.map((l) => l.consecutivo)))
    const fila = filaDe('linea', consecutivo)
    edicion.escribir('escribir', [
      { fila, celda: 'existe', valor: 'si' },
      { fila, celda: 'consecutivo', valor: consecutivo },
      { fila, celda: 'nombre', valor: 'Nueva línea' },
      { fila, celda: 'orden', valor: ordenEntre(filas.at(-1)?.orden ?? null, null) },
    ])
  }
  return (
    <section className="pila edicion__arbol">
      <div className="edicion__rama">
        <span>Nombre del plan</span>
        <CampoFila fila={FILA_PLAN} celda="nombrePlan" etiqueta="Nombre del plan" />
      </div>
      <Niveles />
      <ul>
        {filas.map(({ fila, de }, i) => {
          const suyas = plan.metas.filter((meta) => meta.linea === de.consecutivo).length
          const vacia = suyas === 0 && hijosDe(plan, de.consecutivo).length === 0
          return (
            <li key={fila}>
              <div className="edicion__rama">
                <strong className="numero">{de.consecutivo}</strong>
                <CampoFila fila={fila} celda="nombre" etiqueta={`Nombre de la línea ${de.consecutivo}`} />
                <span className="tenue menor">{contar(suyas, 'meta', 'metas')}</span>
                <Mover filas={filas} i={i} nombre={de.nombre} />
                {vacia ? <Quitar fila={fila} nombre={de.nombre} /> : null}
                <AgregarNodo padre={de.consecutivo} nivel={1} />
              </div>
              <Ramas padre={de.consecutivo} nivel={1} />
            </li>
          )
        })}
      </ul>
      <div className="acciones">
        <Boton onClick={agregarLinea}>Agregar una línea</Boton>
      </div>
    </section>
  )
}

function Ramas({ padre, nivel }: { padre: string; nivel: number }) {
  const { plan } = usePlan()
  const { nodo: filas } = useListas()
  const suyas = filas.filter((f) => f.de.padre === padre)
  if (suyas.length === 0 || nivel > 6) return null
  return (
    <ul>
      {suyas.map(({ fila, de }, i) => {
        const metas = plan.metas.filter((meta) => meta.nodo === de.codigo).length
        return (
          <li key={fila}>
            <div className="edicion__rama">
              <strong className="numero">{de.codigo}</strong>
              <CampoFila fila={fila} celda="nombre" etiqueta={`Nombre de ${de.codigo}`} />
              <span className="tenue menor">{contar(metas, 'meta', 'metas')}</span>
              <Mover filas={suyas} i={i} nombre={de.nombre} />
              <CambiarPadre fila={fila} nodo={de} />
              {metas === 0 && hijosDe(plan, de.codigo).length === 0 ? <Quitar fila={fila} nombre={de.nombre} /> : null}
              <AgregarNodo padre={de.codigo} nivel={nivel + 1} />
            </div>
            <Ramas padre={de.codigo} nivel={nivel + 1} />
          </li>
        )
      })}
    </ul>
  )
}

function AgregarNodo({ padre, nivel }: { padre: string; nivel: number }) {
  const edicion = useEdicion()
  const { plan } = usePlan()
  const { nodo: filas } = useListas()
  const nombre = plan.estructura?.niveles[nivel]
  // No level below the last one that the plan names.
  if (nombre === undefined) return null
  const agregar = () => {
    const codigo = libre(`${padre.replace(/^LE-/, '')}.`, new Set(filas.map((f) => f.de.codigo)))
    const fila = filaDe('nodo', codigo)
    edicion.escribir('escribir', [
      { fila, celda: 'existe', valor: 'si' },
      { fila, celda: 'codigo', valor: codigo },
      { fila, celda: 'nombre', valor: `${nombre} ${codigo}` },
      { fila, celda: 'padre', valor: padre },
      { fila, celda: 'orden', valor: ordenEntre(filas.at(-1)?.orden ?? null, null) },
    ])
  }
  return (
    <Boton variante="texto" onClick={agregar}>
      Agregar {nombre.toLowerCase()}
      <span className="solo-lector"> en {padre}</span>
    </Boton>
  )
}

/** To another place of the tree at the same height: from a línea to another, with all that hangs from it. */
function CambiarPadre({ fila, nodo }: { fila: string; nodo: Nodo }) {
  const edicion = useEdicion()
  const { plan } = usePlan()
  const hermanos = plan.lineas.some((l) => l.consecutivo === nodo.padre)
    ? plan.lineas.map((l) => ({ codigo: l.consecutivo, nombre: l.nombre }))
    : (plan.estructura?.nodos ?? []).filter((n) => n.codigo !== nodo.codigo && n.padre !== nodo.codigo)
  return (
    <select
      className="entrada"
      aria-label={`De dónde cuelga ${nodo.codigo}`}
      value={nodo.padre}
      onChange={(e) => edicion.escribir('escribir', [{ fila, celda: 'padre', valor: e.target.value }])}
    >
      {hermanos.map((h) => (
        <option key={h.codigo} value={h.codigo}>
          {h.codigo} {h.nombre}
        </option>
      ))}
    </select>
  )
}

type EnOrden = { readonly fila: string; readonly orden: string }

function Mover({ filas, i, nombre }: { filas: readonly EnOrden[]; i: number; nombre: string }) {
  const edicion = useEdicion()
  const subir = () => {
    const [fila, tope] = [filas[i]?.fila ?? '', filas[i - 1]?.orden ?? null]
    edicion.escribir('escribir', [{ fila, celda: 'orden', valor: ordenEntre(filas[i - 2]?.orden ?? null, tope) }])
  }
  return i === 0 ? null : (
    <Boton variante="texto" onClick={subir}>
      Subir<span className="solo-lector"> {nombre}</span>
    </Boton>
  )
}

function Quitar({ fila, nombre }: { fila: string; nombre: string }) {
  const edicion = useEdicion()
  return (
    <Boton variante="texto" onClick={() => edicion.escribir('borrar', retirarFila(fila))}>
      Quitar<span className="solo-lector"> {nombre}</span>
    </Boton>
  )
}

function libre(prefijo: string, usados: ReadonlySet<string>): string {
  let n = 1
  while (usados.has(`${prefijo}${n}`)) n += 1
  return `${prefijo}${n}`
}
