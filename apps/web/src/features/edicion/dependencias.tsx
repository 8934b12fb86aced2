// The offices that answer for the metas: name, who answers for each, how many metas it has. One without metas can be removed.
import { filaDe, ordenEntre } from '@kpt/domain/planes'
import { contar } from '@kpt/textos'
import { type FormEvent, useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { retirarFila } from './actos.ts'
import { CampoFila } from './campo-fila.tsx'
import { useEdicion, useListas, usePlan } from './usar-edicion.ts'

export function Dependencias() {
  const { dependencia: filas } = useListas()
  return (
    <section className="pila">
      {filas.length === 0 ? (
        <Vacio titulo="Aún no hay dependencias">
          <p>Escriba las secretarías y oficinas que responden por las metas. Después las escoge en cada meta.</p>
        </Vacio>
      ) : null}
      <ul className="pila edicion__arbol">
        {filas.map((dependencia) => (
          <UnaDependencia key={dependencia.fila} {...dependencia} />
        ))}
      </ul>
      <NuevaDependencia filas={filas} />
    </section>
  )
}

type EnLista = ReturnType<typeof useListas>['dependencia'][number]

function UnaDependencia({ fila, de }: EnLista) {
  const edicion = useEdicion()
  const { plan } = usePlan()
  const suyas = plan.metas.filter((meta) => meta.dependencia === de.codigo).length
  return (
    <li className="edicion__rama">
      <CampoFila fila={fila} celda="nombre" etiqueta={`Nombre de la dependencia ${de.codigo}`} />
      <CampoFila
        fila={fila}
        celda="responsable"
        etiqueta={`Quién responde por ${de.nombre}`}
        marcador="Quién responde"
      />
      <span className="tenue menor">{contar(suyas, 'meta', 'metas')}</span>
      {suyas === 0 ? (
        <Boton variante="texto" onClick={() => edicion.escribir('borrar', retirarFila(fila))}>
          Quitar<span className="solo-lector"> {de.nombre}</span>
        </Boton>
      ) : null}
    </li>
  )
}

function NuevaDependencia({ filas }: { readonly filas: readonly EnLista[] }) {
  const edicion = useEdicion()
  const [nombre, setNombre] = useState('')
  const agregar = (evento: FormEvent) => {
    evento.preventDefault()
    if (nombre.trim() === '') return
    const codigo = codigoLibre(filas)
    const celdas = { existe: 'si', codigo, nombre: nombre.trim(), orden: ordenEntre(filas.at(-1)?.orden ?? null, null) }
    const fila = filaDe('dependencia', codigo)
    edicion.escribir(
      'escribir',
      Object.entries(celdas).map(([celda, valor]) => ({ fila, celda, valor })),
    )
    setNombre('')
  }
  return (
    <form className="edicion__rama" onSubmit={agregar}>
      <label htmlFor="dependencia-nueva">Nueva dependencia</label>
      <input
        id="dependencia-nueva"
        className="entrada"
        value={nombre}
        maxLength={400}
        onChange={(e) => setNombre(e.target.value)}
      />
      <Boton type="submit">Agregar</Boton>
    </form>
  )
}

/** The first «D-n», from the next one on, that no dependencia of the plan has. */
function codigoLibre(filas: readonly EnLista[]): string {
  const usados = new Set(filas.map((f) => f.de.codigo))
  let n = filas.length + 1
  while (usados.has(`D-${n}`)) n += 1
  return `D-${n}`
}
