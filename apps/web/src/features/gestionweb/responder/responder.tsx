// GESTIONWEB as an entity answers it: its sections with how much of each is done, and one of them open, with its questions.
import { alcanceDeSeccion, llevaUnaParte } from '@kpt/domain/acceso'
import type { HallazgoCuestionario, SeccionCuestionario } from '@kpt/domain/gestionweb'
import { contar } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useFiltros } from '../../../app/filtros.ts'
import { Aviso } from '../../../ui/aviso.tsx'
import { Barra } from '../../../ui/barra.tsx'
import { EnlaceBoton } from '../../../ui/boton.tsx'
import type { Reporte } from '../../reportes/borrador/entrada.ts'
import type { Clave } from '../../reportes/borrador/red.ts'
import { EstadoGuardado } from '../../reportes/estado-guardado.tsx'
import { SeccionDePreguntas } from '../pregunta/seccion.tsx'
import type { Respuestas } from './borrador.ts'
import { porQueSoloSeLee } from './edita.ts'
import { PreguntaRespondida } from './pregunta.tsx'
import { ContextoRespuestas, useAbierto, useFoto, useLatidoDeRespuestas } from './usar-respuestas.ts'
import './responder.css'

type Props = { readonly clave: Clave; readonly reporte: Reporte; readonly respuestas: Respuestas }

export function Responder({ clave, reporte, respuestas }: Props) {
  const foto = useFoto(respuestas)
  useLatidoDeRespuestas(respuestas, reporte.estado)
  const { secciones } = foto.leido.cuestionario
  const [{ seccion, pregunta }] = useFiltros()
  const nombrada = secciones.find((s) => s.preguntas.some((p) => p.clave === pregunta))
  const actual = nombrada ?? secciones.find((s) => s.clave === seccion) ?? secciones[0]
  useLlegada(pregunta)
  if (!actual) return null
  return (
    <ContextoRespuestas value={{ clave, reporte, respuestas, foto }}>
      <div className="gestion__barra">
        <Barra
          fraccion={foto.resumen.requeridas === 0 ? 1 : foto.resumen.completas / foto.resumen.requeridas}
          figura={`${foto.resumen.completas} de ${contar(foto.resumen.requeridas, 'pregunta', 'preguntas')}`}
          etiqueta="Preguntas respondidas"
          tono={foto.juicio.completo ? 'bien' : 'acento'}
        />
        {reporte.puedeEditar ? <EstadoGuardado borrador={respuestas} /> : null}
      </div>
      <Secciones actual={actual.clave} />
      <Una seccion={actual} />
      <Vecinas actual={actual.clave} />
    </ContextoRespuestas>
  )
}

/** Whoever comes from what is missing arrives at the very question. */
function useLlegada(pregunta: string | undefined): void {
  useEffect(() => {
    if (pregunta) document.getElementById(`pregunta-${pregunta}`)?.focus()
  }, [pregunta])
}

function Secciones({ actual }: { actual: string }) {
  const { foto, reporte } = useAbierto()
  const avances = new Map(foto.juicio.secciones.map((s) => [s.seccion, s]))
  return (
    <nav aria-label="Secciones del cuestionario">
      <ol className="gestion__secciones">
        {foto.leido.cuestionario.secciones.map(({ clave, titulo, preguntas }) => {
          const avance = avances.get(clave)
          const mal = porCorregir(foto.juicio.hallazgos, preguntas)
          return (
            <li key={clave}>
              <Link to="." search={{ seccion: clave }} aria-current={clave === actual ? 'step' : undefined}>
                {titulo}{' '}
                <span className="gestion__cuenta">
                  {avance && avance.faltan > 0
                    ? contar(avance.faltan, 'falta', 'faltan')
                    : mal > 0
                      ? `${mal} por corregir`
                      : 'completa'}
                  {llevaUnaParte(reporte.reparto) && alcanceDeSeccion(reporte.reparto, clave) ? ', a su cargo' : ''}
                </span>
              </Link>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}

/** Questions that were answered and do not stand as they are. */
function porCorregir(hallazgos: readonly HallazgoCuestionario[], preguntas: SeccionCuestionario['preguntas']): number {
  const suyas = new Set(preguntas.map((p) => p.clave))
  const malas = hallazgos.filter((h) => h.gravedad === 'error' && h.regla !== 'sin_respuesta' && suyas.has(h.pregunta))
  return new Set(malas.map((h) => h.pregunta)).size
}

function Una({ seccion }: { seccion: SeccionCuestionario }) {
  const { foto, reporte } = useAbierto()
  const avance = foto.juicio.secciones.find((s) => s.seccion === seccion.clave)
  const orden = foto.leido.cuestionario.secciones.findIndex((s) => s.clave === seccion.clave) + 1
  const soloSeLee = porQueSoloSeLee(reporte, seccion.clave)
  return (
    <SeccionDePreguntas
      seccion={seccion}
      avance={avance}
      porCorregir={porCorregir(foto.juicio.hallazgos, seccion.preguntas)}
    >
      {soloSeLee ? <Aviso tono="nota">{soloSeLee}</Aviso> : null}
      {seccion.preguntas.map((pregunta, i) =>
        foto.juicio.preguntadas.has(pregunta.clave) ? (
          <PreguntaRespondida
            key={pregunta.clave}
            pregunta={pregunta}
            seccion={seccion.clave}
            numero={`${orden}.${i + 1}`}
          />
        ) : null,
      )}
    </SeccionDePreguntas>
  )
}

function Vecinas({ actual }: { actual: string }) {
  const { secciones } = useAbierto().foto.leido.cuestionario
  const i = secciones.findIndex((s) => s.clave === actual)
  const [antes, despues] = [secciones[i - 1], secciones[i + 1]]
  return (
    <p className="acciones">
      {antes ? (
        <EnlaceBoton to="." search={{ seccion: antes.clave }}>
          Anterior: {antes.titulo}
        </EnlaceBoton>
      ) : null}
      {despues ? (
        <EnlaceBoton to="." search={{ seccion: despues.clave }} variante="principal">
          Siguiente: {despues.titulo}
        </EnlaceBoton>
      ) : null}
    </p>
  )
}
