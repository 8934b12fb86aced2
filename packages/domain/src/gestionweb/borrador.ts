// A draft of GESTIONWEB out of its cells and its evidence, and what it lacks to be sent: "reportar la totalidad de información solicitada" (numeral 5 of
// Circular 0009-4 de 2023; R3.2). The same in the browser while it is written and in the server when it is sent.
import type { EvidenciaCitada, FaltaEnvio } from '../reportes/index.ts'
import { leerRespuesta } from './celda.ts'
import { preguntasDe } from './cuestionario.ts'
import {
  type CuestionarioLeido,
  type HallazgoCuestionario,
  type JuicioCuestionario,
  juzgarCuestionario,
} from './juzgar.ts'
import type { Respuesta } from './respuesta.ts'

export type CeldaGuardada = {
  readonly pregunta: string
  readonly campo: string
  readonly clave: string
  readonly valor: string | null
}

export type EvidenciasPorPregunta = Readonly<Record<string, readonly EvidenciaCitada[]>>

export type BorradorGestion = {
  readonly respuestas: ReadonlyMap<string, Respuesta>
  /** Reasons that explain a validation of `aviso`, as `pregunta/validacion`. */
  readonly confirmaciones: ReadonlyMap<string, string>
  readonly evidencias: EvidenciasPorPregunta
}

const RAZON_MINIMA = 5

/** "No aplica" outweighs an answer that was left beside it; the answer to a question of files is its evidence. */
export function borradorGestion(
  { cuestionario }: CuestionarioLeido,
  celdas: readonly CeldaGuardada[],
  evidencias: EvidenciasPorPregunta,
): BorradorGestion {
  const escritas = new Map(celdas.map((c) => [`${c.pregunta}/${c.campo}/${c.clave}`, c.valor]))
  const confirmaciones = celdas.flatMap((c): [string, string][] =>
    c.campo === 'confirmacion' && (c.valor ?? '').trim() !== '' ? [[`${c.pregunta}/${c.clave}`, c.valor ?? '']] : [],
  )
  const respuestas = preguntasDe(cuestionario).flatMap((pregunta): [string, Respuesta][] => {
    const { clave, tipo } = pregunta
    const razon = escritas.get(`${clave}/no_aplica/`) ?? ''
    if (razon.trim().length >= RAZON_MINIMA && pregunta.admiteNoAplica) return [[clave, { clase: 'no_aplica', razon }]]
    const suyas = Object.hasOwn(evidencias, clave) ? (evidencias[clave] ?? []) : []
    if (tipo === 'archivo')
      return suyas.length === 0 ? [] : [[clave, { clase: 'valor', valor: suyas.map((e) => e.id).sort() }]]
    const texto = escritas.get(`${clave}/respuesta/`) ?? null
    // What a newer version of the questionnaire does not admit is as if it had not been said: it is asked again.
    const valor = texto === null ? null : leerRespuesta(pregunta, texto)
    return valor === null ? [] : [[clave, { clase: 'valor', valor }]]
  })
  return { respuestas: new Map(respuestas), confirmaciones: new Map(confirmaciones), evidencias }
}

/** A question has evidence while at least one piece of it is tied to it. */
export function juzgarBorrador(leido: CuestionarioLeido, borrador: BorradorGestion): JuicioCuestionario {
  const conEvidencia = Object.keys(borrador.evidencias).filter((clave) => (borrador.evidencias[clave] ?? []).length > 0)
  return juzgarCuestionario(leido, borrador.respuestas, new Set(conEvidencia))
}

/** Everything that the answers themselves lack, in the order in which a person would solve it. */
export function faltasGestion({ hallazgos }: JuicioCuestionario, borrador: BorradorGestion): FaltaEnvio[] {
  const de = (cumple: (h: HallazgoCuestionario) => boolean) => [
    ...new Set(hallazgos.filter(cumple).map((h) => h.pregunta)),
  ]
  const partes = [
    { codigo: 'preguntas_sin_respuesta' as const, metas: de((h) => h.regla === 'sin_respuesta') },
    { codigo: 'respuestas_sin_evidencia' as const, metas: de((h) => h.regla === 'sin_evidencia') },
    {
      codigo: 'respuestas_que_no_cuadran' as const,
      metas: de((h) => h.regla === 'no_cuadra' && h.gravedad === 'error'),
    },
    { codigo: 'respuestas_sin_explicar' as const, metas: de((h) => isSinExplicar(h, borrador)) },
  ]
  return partes.filter(({ metas }) => metas.length > 0)
}

/** A validation that does not hold, that may be explained instead of mended, and that nobody explained. */
export function isSinExplicar(h: HallazgoCuestionario, { confirmaciones }: BorradorGestion): boolean {
  return h.regla === 'no_cuadra' && h.gravedad === 'aviso' && !confirmaciones.has(`${h.pregunta}/${h.validacion}`)
}
