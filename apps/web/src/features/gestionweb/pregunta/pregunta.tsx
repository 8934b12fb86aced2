// One question of a questionnaire as an entity answers it: what is asked, its help and its source, the answer, "no aplica", its evidence and what it lacks.
// It keeps nothing: whoever shows it holds the answers.
import type { HallazgoCuestionario, Pregunta, Respuesta } from '@kpt/domain/gestionweb'
import { fraseHallazgoCuestionario } from '@kpt/textos/cuestionarios'
import { type ReactNode, useId, useState } from 'react'
import { IconoAlerta, IconoMal } from '../../../ui/iconos.tsx'
import { NoAplica } from './no-aplica.tsx'
import { Valor } from './valor.tsx'
import './pregunta.css'

export type PropsPregunta = {
  readonly pregunta: Pregunta
  /** As it is counted on screen: `2.3`. */
  readonly numero: string
  readonly respuesta: Respuesta | undefined
  /** What the domain finds in this answer. */
  readonly hallazgos: readonly HallazgoCuestionario[]
  /** Only what may be kept is told; null when the answer is left blank. */
  readonly onRespuesta: (respuesta: Respuesta | null) => void
  readonly soloLectura?: boolean
  /** Id of the group, to be led to. */
  readonly id?: string
  /** Where evidence is attached, for questions that take it. */
  readonly evidencia?: ReactNode
  /** Where the files of a question of files are chosen. */
  readonly archivos?: ReactNode
  /** What else belongs to it: what was answered the year before, who saved it. */
  readonly children?: ReactNode
}

export function PreguntaCuestionario(props: PropsPregunta) {
  const { pregunta, numero, respuesta, hallazgos, onRespuesta, soloLectura = false, evidencia, children } = props
  const [noAplica, setNoAplica] = useState(respuesta?.clase === 'no_aplica')
  const [clase, setClase] = useState(respuesta?.clase)
  // An answer of another kind came in from elsewhere.
  if (respuesta?.clase !== clase) {
    setClase(respuesta?.clase)
    if (respuesta) setNoAplica(respuesta.clase === 'no_aplica')
  }
  const propio = useId()
  const id = props.id ?? propio
  const describe = [pregunta.ayuda ? `${id}-ayuda` : '', hallazgos.length > 0 ? `${id}-hallazgos` : '']
    .filter(Boolean)
    .join(' ')
  return (
    <fieldset
      id={id}
      tabIndex={-1}
      className="pregunta"
      aria-describedby={describe || undefined}
      data-hallazgo={gravedadDe(hallazgos)}
    >
      <legend className="pregunta__texto">
        <span className="pregunta__numero">{numero}</span> {pregunta.texto}
        {pregunta.exigida === null ? <span className="campo__opcional"> (opcional)</span> : null}
      </legend>
      <Ayuda id={`${id}-ayuda`} pregunta={pregunta} />
      {noAplica ? null : (
        <Valor
          id={id}
          pregunta={pregunta}
          valor={respuesta?.clase === 'valor' ? respuesta.valor : undefined}
          archivos={props.archivos}
          soloLectura={soloLectura}
          onValor={(valor) => onRespuesta(valor === null ? null : { clase: 'valor', valor })}
        />
      )}
      {pregunta.admiteNoAplica ? (
        <NoAplica {...{ id, respuesta, soloLectura, onRespuesta }} abierta={noAplica} onAbrir={setNoAplica} />
      ) : null}
      {pregunta.evidencia === 'ninguna' || noAplica ? null : evidencia}
      <Hallazgos id={`${id}-hallazgos`} hallazgos={hallazgos} />
      {children}
    </fieldset>
  )
}

function Ayuda({ id, pregunta: { ayuda, cita } }: { id: string; pregunta: Pregunta }) {
  if (!ayuda && !cita) return null
  return (
    <div id={id} className="pregunta__ayuda">
      {ayuda ? <p>{ayuda}</p> : null}
      {cita ? <p>Norma o guía: {cita}</p> : null}
    </div>
  )
}

function Hallazgos({ id, hallazgos }: { id: string; hallazgos: readonly HallazgoCuestionario[] }) {
  return (
    <ul id={id} className="pregunta__hallazgos" aria-live="polite">
      {hallazgos.map((h) => (
        <li key={h.regla === 'no_cuadra' ? h.validacion : h.regla} data-gravedad={h.gravedad}>
          {h.gravedad === 'error' ? <IconoMal /> : <IconoAlerta />}
          <span>
            <span className="solo-lector">{h.gravedad === 'error' ? 'Error: ' : 'Aviso: '}</span>
            {fraseHallazgoCuestionario(h)}
          </span>
        </li>
      ))}
    </ul>
  )
}

function gravedadDe(hallazgos: readonly HallazgoCuestionario[]): 'error' | 'aviso' | undefined {
  if (hallazgos.some((h) => h.gravedad === 'error')) return 'error'
  return hallazgos.length > 0 ? 'aviso' : undefined
}
