// What the system already knows that answers a question: it is said with its source, and the person decides whether it is the answer.
import { hechoDe, type Pregunta } from '@kpt/domain/gestionweb'
import { decirRespuesta, fuenteDelHecho } from '@kpt/textos/cuestionarios'
import { Boton } from '../../../ui/boton.tsx'
import { useAbierto } from './usar-respuestas.ts'

export function LoSabido({ pregunta, edita }: { pregunta: Pregunta; edita: boolean }) {
  const { foto, respuestas } = useAbierto()
  // A copy kept by an earlier program has none.
  const sabido = hechoDe(pregunta, foto.lectura.hechos ?? {})
  if (!sabido) return null
  const ahora = respuestas.visible({ meta: pregunta.clave, campo: 'respuesta', clave: '' })
  return (
    <p className="gestion__anterior">
      {fuenteDelHecho(sabido.hecho, sabido.detalles)}: <strong>{decirRespuesta(pregunta, sabido.valor)}</strong>
      {edita && ahora !== sabido.valor ? (
        <Boton variante="texto" onClick={() => respuestas.responder(pregunta, { clase: 'valor', valor: sabido.valor })}>
          Usar este dato
        </Boton>
      ) : null}
    </p>
  )
}
