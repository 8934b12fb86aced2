// The offices that answer for the metas: name, who answers for each, how many metas it has. One without metas can be removed.
import { filaDe, ordenEntre } from '@kpt/domain/planes'
import { contar } from '@kpt/textos'
import { useState } from 'react'
import { Boton } from '../../ui/boton.tsx'
import { Vacio } from '../../ui/vacio.tsx'
import { retirarFila } from './actos.ts'
import { CampoFila } from './campo-fila.tsx'
import { useEdicion, useListas, usePlan } from './usar-edicion.ts'

export function Dependencias() {
  const edicion = useEdicion()
  const { plan } = usePlan()
  const { dependencia: filas } = useListas()
  const [nombre, setNombre] = useState('')
  const agregar = () => {
    const usados = new Set(filas.map((f) => f.de.codigo))
    let n = filas.length + 1
    while (usados.has(`D-${n}`)) n += 1
    const fila = filaDe('dependencia', `D-${n}`)
    const orden = ordenEntre(filas.at(-1)?.orden ?? null, null)
    edicion.escribir('escribir', [
      { fila, celda: 'existe', valor: 'si' },
      { fila, celda: 'codigo', valor: `D-${n}` },
      { fila, celda: 'nombre', valor: nombre.trim() },
      { fila, celda: 'orden', valor: orden },
    ])
    setNombre('')
  }
  return (
    <section className="pila">
      {filas.length === 0 ? (
        <Vacio titulo="Aún no hay dependencias">
          <p>Escriba las secretarías y oficinas que responden por las metas. Después las escoge en cada meta.</p>
        </Vacio>
      ) : null}
      <ul className="pila edicion__arbol">
        {filas.map(({ fila, de }) => {
          const suyas = plan.metas.filter((meta) => meta.dependencia === de.codigo).length
          return (
            <li key={fila} className="edicion__rama">
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
        })}
      </ul>
      <form
        className="edicion__rama"
        onSubmit={(e) => {
          e.preventDefault()
          if (nombre.trim() !== '') agregar()
        }}
      >
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
    </section>
  )
}
