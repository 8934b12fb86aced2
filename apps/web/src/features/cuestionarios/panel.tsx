// The piece that is being written, by the address.
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useFiltros } from '../../app/filtros.ts'
import type { PropsEditor } from './indice.tsx'
import { PanelAprobacion } from './panel-aprobacion.tsx'
import { PanelDatos } from './panel-datos.tsx'
import { PanelPregunta } from './panel-pregunta.tsx'
import { PanelPuntaje } from './panel-puntaje.tsx'
import { PanelSeccion } from './panel-seccion.tsx'

export function Panel(props: PropsEditor) {
  const [{ pieza = '' }] = useFiltros()
  const caja = useRef<HTMLDivElement>(null)
  const vista = useRef(pieza)
  // Whoever chooses a piece is taken to it, wherever the list had been scrolled to.
  useEffect(() => {
    if (vista.current !== pieza) caja.current?.focus()
    vista.current = pieza
  }, [pieza])
  if (pieza === '')
    return (
      <p className="tenue editor__vacio">
        Escoja una parte en la lista para verla{props.edita ? ' y cambiarla' : ''}. Con Alt y las flechas se sube o se
        baja la que tenga el foco.
      </p>
    )
  return (
    <div ref={caja} tabIndex={-1} className="editor__foco">
      <p className="editor__volver">
        <Link to="." search={{}}>
          Volver a la lista
        </Link>
      </p>
      <Cual key={pieza} {...props} pieza={pieza} />
    </div>
  )
}

function Cual({ pieza, ...props }: PropsEditor & { pieza: string }) {
  const { secciones, puntajes } = props.borrador.cuestionario
  const [clase, clave = ''] = pieza.split('/')
  const seccion = secciones.find((s) => s.clave === clave || s.preguntas.some((p) => p.clave === clave))
  switch (clase) {
    case 'datos':
      return <PanelDatos {...props} />
    case 'aprobacion':
      return <PanelAprobacion {...props} />
    case 'seccion':
    case 'seccion-nueva':
      return <PanelSeccion {...props} seccion={secciones.find((s) => s.clave === clave) ?? null} />
    case 'puntaje':
    case 'puntaje-nuevo':
      return <PanelPuntaje {...props} puntaje={puntajes.find((p) => p.indicador === clave) ?? null} />
    default: {
      const pregunta = seccion?.preguntas.find((p) => p.clave === clave) ?? null
      if (!seccion || (clase === 'pregunta' && !pregunta)) return <p>Esa parte ya no está en el cuestionario.</p>
      return <PanelPregunta {...props} seccion={seccion} pregunta={clase === 'pregunta' ? pregunta : null} />
    }
  }
}
