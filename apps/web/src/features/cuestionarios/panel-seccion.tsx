// A section: how it is called; it goes when it asks nothing.
import type { SeccionCuestionario } from '@kpt/domain/gestionweb'
import { useNavigate } from '@tanstack/react-router'
import { Boton } from '../../ui/boton.tsx'
import { CampoTexto } from '../../ui/campo.tsx'
import { claveDesde } from './clave.ts'
import { Guardar } from './guardar.tsx'
import type { PropsEditor } from './indice.tsx'
import { piezaSeccion } from './pieza.ts'
import { usePieza } from './usar-pieza.ts'

type Props = PropsEditor & { readonly seccion: SeccionCuestionario | null }

export function PanelSeccion({ borrador: { cuestionario }, actuar, edita, seccion }: Props) {
  const ir = useNavigate()
  const { secciones } = cuestionario
  const ahora = seccion && { clave: seccion.clave, titulo: seccion.titulo }
  const pieza = usePieza({
    ...{ ahora, inicial: { clave: '', titulo: '' }, actuar },
    actoDe: (antes, despues) => ({ clase: 'seccion', antes, despues, tras: secciones.at(-1)?.clave ?? null }),
  })
  const { campos, poner } = pieza
  const usadas = secciones.map((s) => s.clave).filter((c) => c !== seccion?.clave)
  const titular = (titulo: string) => poner(seccion ? { titulo } : { titulo, clave: claveDesde(titulo, usadas) })
  const quitar = async () => {
    if (!ahora) return
    await actuar.mutateAsync({ clase: 'seccion', antes: ahora, despues: null, tras: null })
    await ir({ to: '.', search: {} })
  }
  return (
    <section className="formulario" aria-labelledby="panel">
      <h2 id="panel">{seccion ? 'Sección' : 'Sección nueva'}</h2>
      <CampoTexto
        etiqueta="Título de la sección"
        ancho="todo"
        maxLength={300}
        readOnly={!edita}
        value={campos.titulo}
        onChange={(e) => titular(e.target.value)}
      />
      <Guardar
        {...{ pieza, actuar, edita, queGuarda: seccion ? 'Guardar la sección' : 'Agregar la sección' }}
        leer={(otra) => otra.titulo}
        destino={() => piezaSeccion(campos.clave)}
      >
        {seccion && seccion.preguntas.length === 0 ? (
          <Boton variante="peligro" ocupado={actuar.isPending} onClick={() => void quitar()}>
            Quitar la sección
          </Boton>
        ) : null}
      </Guardar>
    </section>
  )
}
