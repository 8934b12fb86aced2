// The answers of a submitted version as whoever reviews reads them: what was answered beside its evidence, and the box that asks for its adjustment.
import { borradorGestion, juzgarBorrador, type Pregunta, prepararCuestionario } from '@kpt/domain/gestionweb'
import { decirCeldas } from '@kpt/textos/cuestionarios'
import { useMemo } from 'react'
import { EvidenciasVersion } from '../../evidencias/de-la-version.tsx'
import { useNombres, usePeticion, useRevision } from '../../revision/contexto.ts'
import { ElegirMeta } from '../../revision/metas/elegir.tsx'
import { MotivoMeta } from '../../revision/metas/motivo.tsx'
import { Pedidos } from '../../revision/metas/pedidos.tsx'
import { puedePedir } from '../../revision/secciones.ts'
import { loDicho } from './piezas.ts'
import type { Respondida } from './usar-respuestas-version.ts'
import './revisar.css'

type Props = { readonly respondida: Respondida }
type PropsPregunta = Props & { readonly pregunta: Pregunta }

export function SeccionRespuestas({ respondida }: Props) {
  const { secciones } = respondida.cuestionario.contenido
  const preguntadas = useMemo(() => preguntadasDe(respondida), [respondida])
  return (
    <div className="pila">
      {secciones.map(({ clave, titulo, preguntas }) => (
        <section key={clave} className="seccion" aria-labelledby={`seccion-${clave}`}>
          <h2 id={`seccion-${clave}`}>{titulo}</h2>
          <ul className="respuestas-leidas">
            {preguntas
              .filter((p) => preguntadas.has(p.clave))
              .map((p) => (
                <li key={p.clave}>
                  <Leida pregunta={p} respondida={respondida} />
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Leida({ pregunta, respondida }: PropsPregunta) {
  const { reporte, version, lectura } = useRevision()
  const elegida = usePeticion((p) => p.metas.includes(pregunta.clave))
  const sePide = puedePedir(reporte, version)
  const pedidos = reporte.solicitudes.filter((s) => s.metas.some((m) => m.meta === pregunta.clave))
  const { texto } = pregunta
  return (
    <div className="respuesta-leida no-partir">
      <h3>
        <span className="tenue numero">{lectura.piezas.get(pregunta.clave)?.nombre}</span> {texto}
      </h3>
      <p>
        <strong className="respuesta-leida__dicha">{loDicho(pregunta, respondida)}</strong>
        <Antes pregunta={pregunta} respondida={respondida} />
      </p>
      <Explicada pregunta={pregunta} respondida={respondida} />
      <Evidencia pregunta={pregunta} respondida={respondida} />
      <Pedidos meta={pregunta.clave} solicitudes={pedidos} />
      {sePide ? <ElegirMeta meta={pregunta.clave} texto={texto} /> : null}
      {sePide && elegida ? <MotivoMeta meta={pregunta.clave} /> : null}
    </div>
  )
}

/** What the same entity answered the year before. */
function Antes({ pregunta, respondida: { anterior } }: PropsPregunta) {
  const dicho = anterior ? decirCeldas(pregunta, anterior.celdas) : null
  return anterior && dicho ? (
    <span className="tenue">
      {' '}
      En {anterior.vigencia}: {dicho}
    </span>
  ) : null
}

/** Why an answer that does not square stands as it is. */
function Explicada({ pregunta, respondida: { celdas } }: PropsPregunta) {
  return celdas
    .filter((c) => c.pregunta === pregunta.clave && c.campo === 'confirmacion')
    .map((c) => (
      <p key={c.clave} className="tenue">
        {pregunta.validaciones.find((v) => v.clave === c.clave)?.mensaje} Por qué es así: {c.valor}
      </p>
    ))
}

function Evidencia({ pregunta, respondida: { evidencias } }: PropsPregunta) {
  const { clave, version } = useRevision()
  const { nombrar } = useNombres()
  if ((evidencias[pregunta.clave]?.length ?? 0) === 0)
    return pregunta.evidencia === 'ninguna' ? null : <p className="tenue menor">Sin evidencia</p>
  return (
    <EvidenciasVersion clave={clave} version={version} meta={pregunta.clave} nombre={`la ${nombrar(pregunta.clave)}`} />
  )
}

/** Questions that were asked, given what was answered. */
function preguntadasDe({ cuestionario, celdas, evidencias }: Respondida): ReadonlySet<string> {
  const leido = prepararCuestionario(cuestionario.contenido)
  return juzgarBorrador(leido, borradorGestion(leido, celdas, evidencias)).preguntadas
}
