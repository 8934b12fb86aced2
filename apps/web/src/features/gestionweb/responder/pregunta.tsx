// One question with all that goes with it: the answer, what was answered the year before, its evidence, what another person wrote meanwhile.
import { isSinExplicar, type Pregunta } from '@kpt/domain/gestionweb'
import type { CodigoProblema } from '@kpt/domain/shared'
import { textoProblema } from '@kpt/textos'
import { decirCeldas, decirRespuesta } from '@kpt/textos/cuestionarios'
import { useState } from 'react'
import { Aviso } from '../../../ui/aviso.tsx'
import { Boton } from '../../../ui/boton.tsx'
import { CampoLargo } from '../../../ui/campo.tsx'
import { PreguntaCuestionario } from '../pregunta/pregunta.tsx'
import { puedeResponder } from './edita.ts'
import { EvidenciaDePregunta } from './evidencia.tsx'
import { LoSabido } from './lo-sabido.tsx'
import { PedidoDePregunta } from './pedido.tsx'
import { useAbierto } from './usar-respuestas.ts'

type Props = { readonly pregunta: Pregunta; readonly seccion: string; readonly numero: string }

export function PreguntaRespondida({ pregunta, seccion, numero }: Props) {
  const { foto, respuestas, reporte } = useAbierto()
  const { clave } = pregunta
  const edita = puedeResponder(reporte, seccion, clave)
  const evidencia = <EvidenciaDePregunta pregunta={pregunta} edita={edita} />
  return (
    <PreguntaCuestionario
      id={`pregunta-${clave}`}
      pregunta={pregunta}
      numero={numero}
      respuesta={foto.borrador.respuestas.get(clave)}
      hallazgos={foto.juicio.hallazgos.filter((h) => h.pregunta === clave && h.regla !== 'sin_respuesta')}
      soloLectura={!edita}
      onRespuesta={(respuesta) => respuestas.responder(pregunta, respuesta)}
      evidencia={pregunta.tipo === 'archivo' ? null : evidencia}
      archivos={pregunta.tipo === 'archivo' ? evidencia : null}
    >
      <PedidoDePregunta pregunta={pregunta} seccion={seccion} />
      <Explicaciones pregunta={pregunta} edita={edita} />
      <LoSabido pregunta={pregunta} edita={edita} />
      <Anterior pregunta={pregunta} edita={edita} />
      <Choques pregunta={pregunta} />
    </PreguntaCuestionario>
  )
}

/** A warning is corrected or explained: its reason goes with the answer. */
function Explicaciones({ pregunta, edita }: { pregunta: Pregunta; edita: boolean }) {
  const { foto } = useAbierto()
  const avisos = foto.juicio.hallazgos.flatMap((h) =>
    h.pregunta === pregunta.clave && h.regla === 'no_cuadra' && h.gravedad === 'aviso' ? [h] : [],
  )
  return avisos.map((h) => (
    <Explicacion
      key={h.validacion}
      pregunta={pregunta.clave}
      validacion={h.validacion}
      mensaje={h.mensaje}
      falta={isSinExplicar(h, foto.borrador)}
      edita={edita}
    />
  ))
}

type PropsExplicacion = {
  readonly pregunta: string
  readonly validacion: string
  readonly mensaje: string
  readonly falta: boolean
  readonly edita: boolean
}

function Explicacion({ pregunta, validacion, mensaje, falta, edita }: PropsExplicacion) {
  const { foto, respuestas } = useAbierto()
  const [razon, setRazon] = useState(foto.borrador.confirmaciones.get(`${pregunta}/${validacion}`) ?? '')
  return (
    <CampoLargo
      etiqueta={`Por qué es así: ${mensaje}`}
      ancho="medio"
      rows={2}
      maxLength={1000}
      readOnly={!edita}
      value={razon}
      error={falta && razon !== '' ? 'Escriba el motivo.' : undefined}
      onChange={(e) => {
        setRazon(e.target.value)
        respuestas.explicar(pregunta, validacion, e.target.value)
      }}
    />
  )
}

/** What the entity itself answered the year before; it is offered only where the same is asked. */
function Anterior({ pregunta, edita }: { pregunta: Pregunta; edita: boolean }) {
  const { foto, respuestas } = useAbierto()
  const { anterior } = foto.lectura
  const suya = anterior?.celdas.find((c) => c.pregunta === pregunta.clave && c.campo === 'respuesta')
  const dicho = anterior ? decirCeldas(pregunta, anterior.celdas) : null
  if (!anterior || dicho === null) return null
  const ahora = respuestas.visible({ meta: pregunta.clave, campo: 'respuesta', clave: '' })
  const misma = anterior.mismas.includes(pregunta.clave)
  return (
    <p className="gestion__anterior">
      En {anterior.vigencia} respondió: <strong>{dicho}</strong>
      {misma ? null : ' (la pregunta cambió)'}
      {edita && suya && misma && ahora === null ? (
        <Boton variante="texto" onClick={() => respuestas.copiar(pregunta, suya.valor)}>
          Responder igual que en {anterior.vigencia}
        </Boton>
      ) : null}
    </p>
  )
}

function Choques({ pregunta }: { pregunta: Pregunta }) {
  const { foto, respuestas } = useAbierto()
  const suyos = foto.conflictos.filter((c) => c.op.meta === pregunta.clave)
  const rehusadas = foto.rechazadas.filter((r) => r.op.meta === pregunta.clave)
  return (
    <>
      {suyos.map(({ op, suyo, autor }) => (
        <Aviso key={op.opId} tono="alerta" titulo="Otra persona cambió esta respuesta">
          <p>
            Usted respondió <strong>{decirRespuesta(pregunta, op.valor)}</strong>; {autor?.nombre ?? 'otra persona'}{' '}
            dejó <strong>{decirRespuesta(pregunta, suyo)}</strong>. Escoja cuál queda.
          </p>
          <p className="acciones">
            <Boton onClick={() => respuestas.resolver(op, 'mio')}>Dejar la mía</Boton>
            <Boton onClick={() => respuestas.resolver(op, 'suyo')}>Dejar la otra</Boton>
          </p>
        </Aviso>
      ))}
      {rehusadas.map(({ op, codigo, detalles }) => (
        <Aviso key={op.opId} tono="error" titulo="No se guardó">
          <p>{textoProblema(codigo as CodigoProblema, { ...detalles })}</p>
          <Boton onClick={() => respuestas.descartar(op)}>Descartar lo que respondí</Boton>
        </Aviso>
      ))}
    </>
  )
}
