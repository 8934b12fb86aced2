// The whole questionnaire as a dense list; a piece is moved with its buttons, or with Alt and the arrows while its name has the focus.
import {
  type ActoCuestionario,
  type FaltaCuestionario,
  type Pregunta,
  preguntasDe,
  type SeccionCuestionario,
} from '@kpt/domain/gestionweb'
import { NOMBRES_TIPO_PREGUNTA } from '@kpt/textos/cuestionarios'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useFiltros } from '../../app/filtros.ts'
import { Boton } from '../../ui/boton.tsx'
import { Chip } from '../../ui/chip.tsx'
import { moverPregunta, moverSeccion } from './mover.ts'
import { piezaDeFalta, piezaPregunta, piezaPuntaje, piezaSeccion } from './pieza.ts'
import type { Actuar, Borrador } from './trabajo.ts'

export type PropsEditor = {
  readonly borrador: Borrador
  readonly actuar: Actuar
  readonly edita: boolean
  readonly faltas: readonly FaltaCuestionario[]
}

export function Indice({ borrador: { cuestionario }, actuar, edita, faltas }: PropsEditor) {
  const claves = new Set(preguntasDe(cuestionario).map((p) => p.clave))
  const malas = new Set(faltas.map((f) => piezaDeFalta(f, claves)))
  const mover = (acto: ActoCuestionario | null) => edita && acto !== null && actuar.mutate(acto)
  return (
    <nav aria-label="Partes del cuestionario">
      <ul className="indice">
        <Pieza pieza="datos" texto="Título y quién responde" />
        <Pieza pieza="aprobacion" texto="Aprobación del Comité" mala={malas.has('aprobacion')} />
        {cuestionario.secciones.map((seccion, i) => (
          <li key={seccion.clave}>
            <Fila
              pieza={piezaSeccion(seccion.clave)}
              texto={`${i + 1}. ${seccion.titulo}`}
              onMover={edita ? (hacia) => mover(moverSeccion(cuestionario, seccion.clave, hacia)) : null}
              extremos={[i === 0, i === cuestionario.secciones.length - 1]}
            />
            <Preguntas
              {...{ seccion, malas }}
              n={i + 1}
              onMover={edita ? (clave, hacia) => mover(moverPregunta(cuestionario, clave, hacia)) : null}
            />
            {edita ? (
              <Link className="indice__nueva" to="." search={{ pieza: `pregunta-nueva/${seccion.clave}` }}>
                Agregar una pregunta<span className="solo-lector"> a {seccion.titulo}</span>
              </Link>
            ) : null}
          </li>
        ))}
        {edita ? (
          <li>
            <Link className="indice__nueva" to="." search={{ pieza: 'seccion-nueva' }}>
              Agregar una sección
            </Link>
          </li>
        ) : null}
        {cuestionario.puntajes.map(({ indicador, nombre }) => (
          <Pieza
            key={indicador}
            pieza={piezaPuntaje(indicador)}
            texto={`Indicador: ${nombre}`}
            mala={malas.has(piezaPuntaje(indicador))}
          />
        ))}
        {edita ? (
          <li>
            <Link className="indice__nueva" to="." search={{ pieza: 'puntaje-nuevo' }}>
              Agregar un indicador
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}

type Hacia = -1 | 1
type PropsPreguntas = {
  readonly seccion: SeccionCuestionario
  readonly n: number
  readonly malas: ReadonlySet<string | null>
  readonly onMover: ((clave: string, hacia: Hacia) => void) | null
}

function Preguntas({ seccion: { preguntas }, n, malas, onMover }: PropsPreguntas) {
  return (
    <ul className="indice indice--dentro">
      {preguntas.map((p, i) => (
        <li key={p.clave}>
          <Fila
            pieza={piezaPregunta(p.clave)}
            texto={`${n}.${i + 1} ${p.texto.trim() || 'Pregunta sin texto'}`}
            mala={malas.has(piezaPregunta(p.clave))}
            onMover={onMover && ((hacia) => onMover(p.clave, hacia))}
            // Past the end of its section it goes on into the next.
            extremos={[false, false]}
          >
            <Rasgos pregunta={p} />
          </Fila>
        </li>
      ))}
    </ul>
  )
}

function Rasgos({ pregunta: { tipo, condicion, validaciones, evidencia } }: { pregunta: Pregunta }) {
  const rasgos = [
    NOMBRES_TIPO_PREGUNTA[tipo],
    ...(condicion === null ? [] : ['con condición']),
    ...(validaciones.length === 0 ? [] : ['con validación']),
    ...(evidencia === 'exigida' ? ['exige evidencia'] : []),
  ]
  return <span className="indice__rasgos">{rasgos.join(' · ')}</span>
}

function Pieza({ pieza, texto, mala = false }: { pieza: string; texto: string; mala?: boolean }) {
  return (
    <li>
      <Fila pieza={pieza} texto={texto} mala={mala} onMover={null} extremos={[true, true]} />
    </li>
  )
}

type PropsFila = {
  readonly pieza: string
  readonly texto: string
  readonly mala?: boolean
  readonly onMover: ((hacia: Hacia) => void) | null
  readonly extremos: readonly [boolean, boolean]
  readonly children?: ReactNode
}

function Fila({ pieza, texto, mala = false, onMover, extremos, children }: PropsFila) {
  const [filtros] = useFiltros()
  const [primera, ultima] = extremos
  const conTecla = (tecla: string) => {
    if (tecla === 'ArrowUp' && !primera) onMover?.(-1)
    if (tecla === 'ArrowDown' && !ultima) onMover?.(1)
  }
  return (
    <div className="indice__fila">
      <Link
        to="."
        search={{ pieza }}
        className="indice__enlace"
        aria-current={filtros.pieza === pieza ? 'true' : undefined}
        aria-keyshortcuts={onMover ? 'Alt+ArrowUp Alt+ArrowDown' : undefined}
        onKeyDown={(e) => {
          if (!onMover || !e.altKey || !e.key.startsWith('Arrow')) return
          e.preventDefault()
          conTecla(e.key)
        }}
      >
        {texto}
        {children}
        {mala ? (
          <span className="indice__marca">
            <Chip tono="alerta" icono="alerta">
              Por corregir
            </Chip>
          </span>
        ) : null}
      </Link>
      {onMover ? (
        <span className="indice__mover">
          <Boton
            variante="texto"
            aria-label={`Subir ${texto}`}
            aria-disabled={primera}
            onClick={() => conTecla('ArrowUp')}
          >
            ↑
          </Boton>
          <Boton
            variante="texto"
            aria-label={`Bajar ${texto}`}
            aria-disabled={ultima}
            onClick={() => conTecla('ArrowDown')}
          >
            ↓
          </Boton>
        </span>
      ) : null}
    </div>
  )
}
