// A value that came out of the questionnaire, opened: what its score asks, what was answered to each question as it was sent, and what supports it.
import type { Pregunta } from '@kpt/domain/gestionweb'
import { contar, formatInstante, NOMBRES_ESTADO_REPORTE } from '@kpt/textos'
import { decirRespuesta } from '@kpt/textos/cuestionarios'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { consulta } from '../../api/consulta.ts'
import type { Respuesta } from '../../api/tipos.ts'
import { Chip } from '../../ui/chip.tsx'
import { Datos } from '../../ui/datos.tsx'
import { enEspanol } from '../cuestionarios/pregunta-leida.tsx'
import { crudo } from './cifras.ts'
import { EvidenciaDelDato } from './evidencia-del-dato.tsx'
import './respuestas-del-dato.css'

const RUTA = 'GET /api/mdm/corridas/:corrida/entidades/:entidad/respuestas/:columna'
export type Enviada = NonNullable<Respuesta<typeof RUTA>['enviada']>
type Puntaje = NonNullable<Enviada['puntaje']>
type Dicha = Puntaje['respuestas'][number]
type Props = { readonly corrida: number; readonly entidad: string; readonly columna: string }

export function RespuestasDelDato({ corrida, entidad, columna }: Props) {
  const abierto = useQuery({
    ...consulta(RUTA, { params: { corrida, entidad, columna } }),
    staleTime: Number.POSITIVE_INFINITY,
  })
  return (
    <Datos de={abierto} lineas={4}>
      {({ enviada, tabla }) =>
        enviada === null ? (
          <p>
            Cuando se tomaron las respuestas, en la versión {tabla} de la tabla, esta entidad no había enviado su
            cuestionario. Es un dato que falta, no un cero.
          </p>
        ) : (
          <>
            {enviada.puntaje ? (
              <Abierto puntaje={enviada.puntaje} enviada={enviada} entidad={entidad} />
            ) : (
              <p>El cuestionario que respondió no calcula este dato: falta, no es un cero.</p>
            )}
            <DeDonde enviada={enviada} />
          </>
        )
      }
    </Datos>
  )
}

function Abierto({ puntaje, enviada, entidad }: { puntaje: Puntaje; enviada: Enviada; entidad: string }) {
  const { partes, valor, respuestas } = puntaje
  const preguntas = respuestas.map((r) => r.pregunta)
  const cumplen = partes.filter((p) => p.cumple).length
  return (
    <>
      <p>
        Se {cumplen === 1 ? 'cumple' : 'cumplen'} {cumplen} de {contar(partes.length, 'condición', 'condiciones')}:{' '}
        <strong className="numero">{valor === null ? 'no se puede saber' : crudo(valor, 'fracción')}</strong>
      </p>
      <ul className="mdm-condiciones">
        {partes.map((p) => (
          <li key={p.expresion}>
            <Cumple cumple={p.cumple} />
            <span>{conMayuscula(enEspanol(p.expresion, preguntas))}</span>
          </li>
        ))}
      </ul>
      <p>
        <strong>Qué respondió</strong>
      </p>
      <ul className="mdm-respuestas">
        {respuestas.map((r) => (
          <li key={r.pregunta.clave}>
            <p>{r.pregunta.texto}</p>
            <p>
              <strong className="mdm-respuestas__dicha">{loDicho(r)}</strong>
            </p>
            {r.preguntada ? null : <PorQueNo pregunta={r.pregunta} preguntas={preguntas} />}
            {r.evidencias.map((e) => (
              <EvidenciaDelDato key={e.id} evidencia={e} enviada={enviada} entidad={entidad} />
            ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Cumple({ cumple }: { cumple: boolean | null }) {
  if (cumple === null)
    return (
      <Chip tono="nota" icono="nota">
        No se sabe
      </Chip>
    )
  return cumple ? (
    <Chip tono="bien" icono="bien">
      Se cumple
    </Chip>
  ) : (
    <Chip tono="quieto" icono="raya">
      No se cumple
    </Chip>
  )
}

function PorQueNo({ pregunta, preguntas }: { pregunta: Pregunta; preguntas: readonly Pregunta[] }) {
  return pregunta.condicion === null ? null : (
    <p className="tenue menor">Se pregunta cuando {enEspanol(pregunta.condicion, preguntas)}.</p>
  )
}

/** A question of files is answered with its evidence alone. */
function loDicho({ pregunta, preguntada, respuesta, noAplica, evidencias }: Dicha): string {
  if (noAplica !== null) return `No aplica: ${noAplica}`
  if (respuesta !== null) return decirRespuesta(pregunta, respuesta)
  if (!preguntada) return 'No se preguntó'
  return evidencias.length > 0 ? 'Con sus archivos' : 'Sin respuesta'
}

function DeDonde({ enviada }: { enviada: Enviada }) {
  const { version, enviadaEn, recibo, sha256, estado, cuestionario } = enviada
  return (
    <p className="tenue menor">
      Tal como se envió el {formatInstante(Date.parse(enviadaEn))}, en la versión {version}:{' '}
      <Link to="/verificar/$recibo" params={{ recibo }}>
        constancia {recibo}
      </Link>
      . Estaba {NOMBRES_ESTADO_REPORTE[estado].toLowerCase()} cuando se tomó. Responde la versión {cuestionario.version}{' '}
      de «{cuestionario.titulo}». Huella de lo enviado: <code className="bloque">{sha256}</code>
    </p>
  )
}

const conMayuscula = (frase: string) => `${frase.charAt(0).toUpperCase()}${frase.slice(1)}`
