// One question: what it asks and how it is answered; when it is asked, required or contradicted is in `reglas-pregunta`.
import { type Pregunta, preguntasDe, type SeccionCuestionario } from '@kpt/domain/gestionweb'
import { useNavigate } from '@tanstack/react-router'
import { Boton } from '../../ui/boton.tsx'
import { CampoLargo, CampoTexto } from '../../ui/campo.tsx'
import { ClaseDeRespuesta } from './clase-de-respuesta.tsx'
import { claveDesde } from './clave.ts'
import { Guardar } from './guardar.tsx'
import type { PropsEditor } from './indice.tsx'
import { NombresUsables } from './nombres-usables.tsx'
import { piezaPregunta } from './pieza.ts'
import { PreguntaLeida } from './pregunta-leida.tsx'
import { ReglasPregunta } from './reglas-pregunta.tsx'
import { usePieza } from './usar-pieza.ts'

const NUEVA: Pregunta = {
  ...{ clave: '', texto: '', ayuda: null, cita: null, tipo: 'si_no', opciones: [], columnas: [] },
  ...{ condicion: null, exigida: 'verdadero', admiteNoAplica: false, evidencia: 'ninguna', validaciones: [] },
}

type Props = PropsEditor & { readonly seccion: SeccionCuestionario; readonly pregunta: Pregunta | null }

export type PropsCampos = {
  readonly campos: Pregunta
  readonly poner: (cambio: Partial<Pregunta>) => void
  readonly edita: boolean
}

export function PanelPregunta({ borrador, actuar, edita, seccion, pregunta }: Props) {
  const ir = useNavigate()
  const todas = preguntasDe(borrador.cuestionario)
  const pieza = usePieza<Pregunta>({
    ...{ ahora: pregunta, inicial: NUEVA, actuar },
    actoDe: (antes, despues) => ({
      ...{ clase: 'pregunta', seccion: seccion.clave, antes, despues },
      tras: seccion.preguntas.at(-1)?.clave ?? null,
    }),
  })
  const { campos, poner } = pieza
  const conEsta = pregunta ? todas.map((p) => (p === pregunta ? campos : p)) : [...todas, campos]
  const quitar = async () => {
    const acto = { clase: 'pregunta', seccion: seccion.clave, antes: pregunta, despues: null, tras: null } as const
    await actuar.mutateAsync(acto)
    await ir({ to: '.', search: {} })
  }
  return (
    <section className="formulario" aria-labelledby="panel">
      <h2 id="panel">{pregunta ? 'Pregunta' : `Pregunta nueva de ${seccion.titulo}`}</h2>
      <Textos {...{ campos, poner, edita }} nueva={pregunta === null} usadas={todas.map((p) => p.clave)} />
      <ClaseDeRespuesta {...{ campos, poner, edita }} />
      <ReglasPregunta {...{ campos, poner, edita }} preguntas={conEsta} />
      <NombresUsables preguntas={conEsta} />
      <Guardar
        {...{ pieza, actuar, edita, queGuarda: pregunta ? 'Guardar la pregunta' : 'Agregar la pregunta' }}
        leer={(otra) => <PreguntaLeida pregunta={otra} preguntas={todas} />}
        destino={() => piezaPregunta(campos.clave)}
      >
        {pregunta ? (
          <Boton variante="peligro" ocupado={actuar.isPending} onClick={() => void quitar()}>
            Quitar la pregunta
          </Boton>
        ) : null}
      </Guardar>
    </section>
  )
}

function Textos({ campos, poner, edita, nueva, usadas }: PropsCampos & { nueva: boolean; usadas: readonly string[] }) {
  const preguntar = (texto: string) => poner(nueva ? { texto, clave: claveDesde(texto, usadas) } : { texto })
  return (
    <>
      <CampoLargo
        etiqueta="Pregunta"
        rows={2}
        maxLength={2000}
        readOnly={!edita}
        value={campos.texto}
        onChange={(e) => preguntar(e.target.value)}
      />
      <CampoTexto
        etiqueta="Nombre corto"
        ayuda="Con él la nombran las condiciones, los indicadores y los archivos"
        maxLength={40}
        readOnly={!edita}
        value={campos.clave}
        onChange={(e) => poner({ clave: e.target.value })}
      />
      <CampoLargo
        etiqueta="Ayuda"
        opcional
        rows={2}
        maxLength={2000}
        readOnly={!edita}
        value={campos.ayuda ?? ''}
        onChange={(e) => poner({ ayuda: e.target.value || null })}
      />
      <CampoTexto
        etiqueta="Norma o guía que la pide"
        opcional
        maxLength={500}
        readOnly={!edita}
        value={campos.cita ?? ''}
        onChange={(e) => poner({ cita: e.target.value || null })}
      />
    </>
  )
}
