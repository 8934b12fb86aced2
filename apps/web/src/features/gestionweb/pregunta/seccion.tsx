// A section of a questionnaire with the questions that are asked now; how much of it is answered is told by the domain.
import type { AvanceSeccion, SeccionCuestionario } from '@kpt/domain/gestionweb'
import { contar } from '@kpt/textos'
import type { ReactNode } from 'react'
import { Chip } from '../../../ui/chip.tsx'

type Props = {
  readonly seccion: SeccionCuestionario
  readonly avance: AvanceSeccion | undefined
  /** One `PreguntaCuestionario` for each that is asked. */
  readonly children: ReactNode
}

export function SeccionDePreguntas({ seccion, avance, children }: Props) {
  return (
    <section className="seccion" aria-labelledby={`seccion-${seccion.clave}`}>
      <h2 id={`seccion-${seccion.clave}`}>{seccion.titulo}</h2>
      {avance ? <Avance avance={avance} /> : null}
      {children}
    </section>
  )
}

export function Avance({ avance: { preguntadas, respondidas, faltan } }: { avance: AvanceSeccion }) {
  if (preguntadas === 0) return <p className="tenue">Por ahora no hay nada que responder aquí.</p>
  return (
    <p>
      <span className="numero">
        {respondidas} de {contar(preguntadas, 'pregunta respondida', 'preguntas respondidas')}
      </span>{' '}
      {faltan === 0 ? (
        <Chip tono="bien" icono="bien">
          Completa
        </Chip>
      ) : (
        <Chip tono="alerta" icono="alerta">
          {faltan === 1 ? 'Falta 1' : `Faltan ${faltan}`}
        </Chip>
      )}
    </p>
  )
}
