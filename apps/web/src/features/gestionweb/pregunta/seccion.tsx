// A section of a questionnaire with the questions that are asked now; how much of it is answered is told by the domain.
import type { AvanceSeccion, SeccionCuestionario } from '@kpt/domain/gestionweb'
import { contar } from '@kpt/textos'
import type { ReactNode } from 'react'
import { Chip } from '../../../ui/chip.tsx'

type Props = {
  readonly seccion: SeccionCuestionario
  readonly avance: AvanceSeccion | undefined
  /** Questions that were answered and do not stand as they are. */
  readonly porCorregir?: number
  /** One `PreguntaCuestionario` for each that is asked. */
  readonly children: ReactNode
}

export function SeccionDePreguntas({ seccion, avance, porCorregir = 0, children }: Props) {
  return (
    <section className="seccion" aria-labelledby={`seccion-${seccion.clave}`}>
      <h2 id={`seccion-${seccion.clave}`}>{seccion.titulo}</h2>
      {avance ? <Avance avance={avance} porCorregir={porCorregir} /> : null}
      {children}
    </section>
  )
}

type PropsAvance = { readonly avance: AvanceSeccion; readonly porCorregir?: number }

export function Avance({ avance: { preguntadas, respondidas, faltan }, porCorregir = 0 }: PropsAvance) {
  if (preguntadas === 0) return <p className="tenue">Por ahora no hay nada que responder aquí.</p>
  return (
    <p>
      <span className="numero">
        {respondidas} de {contar(preguntadas, 'pregunta respondida', 'preguntas respondidas')}
      </span>{' '}
      {porCorregir > 0 ? (
        <Chip tono="mal" icono="mal">
          {porCorregir} por corregir
        </Chip>
      ) : faltan === 0 ? (
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
