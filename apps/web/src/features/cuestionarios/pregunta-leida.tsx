// A question as it is read: by whoever looks at what is published, or at what somebody else wrote.
import { leerExpresion, type Pregunta } from '@kpt/domain/gestionweb'
import { enumerar } from '@kpt/textos'
import {
  fraseExpresion,
  NOMBRES_EVIDENCIA_PREGUNTA,
  NOMBRES_HECHO,
  NOMBRES_TIPO_PREGUNTA,
} from '@kpt/textos/cuestionarios'
import type { ReactNode } from 'react'

type Props = { readonly pregunta: Pregunta; readonly preguntas: readonly Pregunta[]; readonly numero?: string }

export function PreguntaLeida({ pregunta, preguntas, numero }: Props) {
  return (
    <div className="leida">
      <p className="leida__texto">
        {numero ? <span className="tenue numero">{numero}</span> : null} {pregunta.texto}
      </p>
      {pregunta.ayuda ? <p>{pregunta.ayuda}</p> : null}
      <dl className="leida__datos">
        {datosDe(pregunta, preguntas).map(([nombre, dato]) => (
          <div key={nombre}>
            <dt>{nombre}</dt>
            <dd>{dato}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function datosDe(p: Pregunta, todas: readonly Pregunta[]): [string, ReactNode][] {
  const cuando = (texto: string | null, nada: string) => (texto === null ? nada : enEspanol(texto, todas))
  return [
    ['Nombre corto', <code key="clave">{p.clave}</code>],
    ['Respuesta', NOMBRES_TIPO_PREGUNTA[p.tipo]],
    ...(p.opciones.length > 0 ? [['Opciones', p.opciones.map((o) => o.texto).join('; ')] as [string, ReactNode]] : []),
    ...(p.columnas.length > 0 ? [['Columnas', enumerar(p.columnas.map((c) => c.texto))] as [string, ReactNode]] : []),
    ...(p.condicion === null ? [] : [['Se pregunta cuando', cuando(p.condicion, '')] as [string, ReactNode]]),
    [
      'Es obligatoria',
      p.exigida === null ? 'No' : p.exigida === 'verdadero' ? 'Sí' : `Cuando ${cuando(p.exigida, '')}`,
    ],
    ...(p.admiteNoAplica ? [['No aplica', 'Se admite, con su razón'] as [string, ReactNode]] : []),
    ...(p.evidencia === 'ninguna'
      ? []
      : [['Evidencia', NOMBRES_EVIDENCIA_PREGUNTA[p.evidencia]] as [string, ReactNode]]),
    ...(p.hecho ? [['Dato que el sistema ya tiene', NOMBRES_HECHO[p.hecho]] as [string, ReactNode]] : []),
    ...p.validaciones.map((v, i): [string, ReactNode] => [
      p.validaciones.length === 1 ? 'Debe cuadrar' : `Debe cuadrar (${i + 1})`,
      `${enEspanol(v.expresion, todas)}. ${v.mensaje}`,
    ]),
    ...(p.cita ? [['Norma o guía', p.cita] as [string, ReactNode]] : []),
  ]
}

export function enEspanol(texto: string, todas: readonly Pregunta[]): string {
  const { nodo } = leerExpresion(texto)
  return nodo ? fraseExpresion(nodo, todas) : texto
}
