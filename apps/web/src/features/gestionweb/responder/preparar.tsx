// Before sending: all that the questionnaire asks and is not there, section by section, and the one button.
import { faltasGestion, preguntasDe } from '@kpt/domain/gestionweb'
import type { FaltaEnvio } from '@kpt/domain/reportes'
import { fraseFaltaEnvio } from '@kpt/textos'
import { Link } from '@tanstack/react-router'
import { Aviso } from '../../../ui/aviso.tsx'
import { IconoAlerta } from '../../../ui/iconos.tsx'
import type { Reporte } from '../../reportes/borrador/entrada.ts'
import type { Clave } from '../../reportes/borrador/red.ts'
import { direccionReporte } from '../../reportes/direccion.ts'
import { BotonEnviar } from '../../reportes/envio/boton-enviar.tsx'
import { CambiosPorEnviar } from '../../reportes/envio/cambios.tsx'
import { fraseDe } from '../../reportes/envio/faltas.ts'
import { EstadoGuardado } from '../../reportes/estado-guardado.tsx'
import { palabrasDePreguntas } from '../palabras.ts'
import type { Foto, Respuestas } from './borrador.ts'
import { useFoto, useLatidoDeRespuestas } from './usar-respuestas.ts'
import '../../reportes/envio/envio.css'

type Props = { readonly clave: Clave; readonly reporte: Reporte; readonly respuestas: Respuestas }

/** What the browser judges by itself, also before it is saved. */
const DE_RESPUESTAS: ReadonlySet<string> = new Set<FaltaEnvio['codigo']>([
  ...(['preguntas_sin_respuesta', 'respuestas_sin_evidencia'] as const),
  ...(['respuestas_que_no_cuadran', 'respuestas_sin_explicar'] as const),
])

export function PrepararRespuestas({ clave, reporte, respuestas }: Props) {
  const foto = useFoto(respuestas)
  useLatidoDeRespuestas(respuestas, reporte.estado)
  const ajenas = reporte.faltas.filter((f) => !DE_RESPUESTAS.has(f.codigo))
  const propias = faltasGestion(foto.juicio, foto.borrador)
  const listo = ajenas.length + propias.length === 0
  return (
    <>
      <EstadoGuardado borrador={respuestas} />
      {listo ? (
        <Aviso tono="bien" titulo="Está toda la información que se pide">
          Puede enviar. Al hacerlo queda congelada la versión {reporte.version + 1}, con su número de recibo y su
          huella.
        </Aviso>
      ) : (
        <section className="pila" aria-labelledby="faltas-titulo">
          <h2 id="faltas-titulo">Lo que falta para enviar</h2>
          <ul className="faltas">
            {ajenas.map((f) => (
              <li key={f.codigo}>
                <p className="faltas__linea">
                  <IconoAlerta /> <span>{fraseDe(f)}</span>
                </p>
              </li>
            ))}
            {propias.map((f) => (
              <li key={f.codigo}>
                <p className="faltas__linea">
                  <IconoAlerta /> <span>{fraseFaltaEnvio(f)}</span>
                </p>
                <PorSecciones clave={clave} foto={foto} preguntas={'metas' in f ? f.metas : []} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {reporte.version > 0 ? (
        <CambiosPorEnviar
          clave={clave}
          resumen={foto.resumen}
          palabras={palabrasDePreguntas(foto.leido.cuestionario)}
        />
      ) : null}
      <BotonEnviar clave={clave} reporte={reporte} borrador={respuestas} listo={listo} />
    </>
  )
}

type PropsSecciones = { readonly clave: Clave; readonly foto: Foto; readonly preguntas: readonly string[] }

function PorSecciones({ clave, foto, preguntas }: PropsSecciones) {
  const { cuestionario } = foto.leido
  const textos = new Map(preguntasDe(cuestionario).map((p) => [p.clave, p.texto]))
  const secciones = cuestionario.secciones
    .map(({ titulo, preguntas: suyas }) => ({ titulo, faltan: suyas.filter((p) => preguntas.includes(p.clave)) }))
    .filter(({ faltan }) => faltan.length > 0)
  return (
    <ul className="arreglos">
      {secciones.map(({ titulo, faltan }) => (
        <li key={titulo}>
          <h3>{titulo}</h3>
          {faltan.map(({ clave: pregunta }) => (
            <p key={pregunta}>
              <Link to={direccionReporte(clave)} search={{ pregunta }}>
                {textos.get(pregunta)}
              </Link>
            </p>
          ))}
        </li>
      ))}
    </ul>
  )
}
