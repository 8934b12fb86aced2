// What is asked of an entity given what it has answered, what is missing, and what contradicts itself. The same in the browser and in the server.
import type { Cuestionario, Pregunta, SeccionCuestionario, Validacion } from './cuestionario.ts'
import { preguntasDe } from './cuestionario.ts'
import { evaluar, leerExpresion, type Nodo, seContradice, seCumple, type Valor } from './expresion/index.ts'
import { enOrdenDeApoyo } from './orden.ts'
import { type RespuestasCuestionario, valoresDe } from './respuesta.ts'

export type HallazgoCuestionario =
  | { readonly regla: 'sin_respuesta'; readonly gravedad: 'error'; readonly pregunta: string }
  | { readonly regla: 'sin_evidencia'; readonly gravedad: 'error'; readonly pregunta: string }
  | {
      readonly regla: 'no_cuadra'
      readonly gravedad: Validacion['gravedad']
      readonly pregunta: string
      readonly validacion: string
      readonly mensaje: string
    }

export type AvanceSeccion = {
  readonly seccion: string
  /** Asked now; of them, those that must be answered, and those that are. */
  readonly preguntadas: number
  readonly exigidas: number
  readonly respondidas: number
  readonly faltan: number
}

export type JuicioCuestionario = {
  /** Keys of the questions that are asked now. */
  readonly preguntadas: ReadonlySet<string>
  readonly hallazgos: readonly HallazgoCuestionario[]
  readonly secciones: readonly AvanceSeccion[]
  /** Everything that was asked is there (R3.2). */
  readonly completo: boolean
}

/** Trees of the expressions of a questionnaire, read once. */
export type CuestionarioLeido = {
  readonly cuestionario: Cuestionario
  readonly nodos: ReadonlyMap<string, Nodo>
  /** Each question after those on which its condition leans. */
  readonly enOrden: readonly Pregunta[]
}

/** Of a questionnaire that passed its review: an expression that cannot be read is a bug of whoever published it. */
export function prepararCuestionario(cuestionario: Cuestionario): CuestionarioLeido {
  const textos = [
    ...preguntasDe(cuestionario).flatMap((p) => [p.condicion, p.exigida, ...p.validaciones.map((v) => v.expresion)]),
    ...cuestionario.puntajes.flatMap((p) => p.partes),
  ]
  const nodos = new Map<string, Nodo>()
  for (const texto of textos) {
    if (texto === null) continue
    const { nodo } = leerExpresion(texto)
    if (!nodo) throw new Error(`an expression of the questionnaire cannot be read: ${texto}`)
    nodos.set(texto, nodo)
  }
  return { cuestionario, nodos, enOrden: enOrdenDeApoyo(preguntasDe(cuestionario), nodos) }
}

/** `conEvidencia`: keys of the questions that have at least one. */
export function juzgarCuestionario(
  leido: CuestionarioLeido,
  respuestas: RespuestasCuestionario,
  conEvidencia: ReadonlySet<string>,
): JuicioCuestionario {
  const { preguntadas, valores } = mirar(leido, respuestas)
  const cumple = (texto: string) => seCumple(nodoDe(leido, texto), valores)
  const faltaDe = (p: Pregunta) => !respuestas.has(p.clave) && p.exigida !== null && cumple(p.exigida)
  const suyas = preguntasDe(leido.cuestionario).filter((p) => preguntadas.has(p.clave))
  const hallazgos = suyas.flatMap((p): HallazgoCuestionario[] => {
    const { clave: pregunta, evidencia } = p
    if (faltaDe(p)) return [{ regla: 'sin_respuesta', gravedad: 'error', pregunta }]
    const sustenta = evidencia === 'exigida' && respuestas.get(pregunta)?.clase === 'valor'
    return [
      ...(sustenta && !conEvidencia.has(pregunta)
        ? [{ regla: 'sin_evidencia' as const, gravedad: 'error' as const, pregunta }]
        : []),
      ...p.validaciones
        .filter((v) => seContradice(nodoDe(leido, v.expresion), valores))
        .map(({ clave: validacion, gravedad, mensaje }) => ({
          ...{ regla: 'no_cuadra' as const, gravedad, pregunta, validacion, mensaje },
        })),
    ]
  })
  const secciones = leido.cuestionario.secciones.map((s) =>
    avanceDe(s, { preguntadas, respuestas, exige: (p) => p.exigida !== null && cumple(p.exigida) }),
  )
  return { preguntadas, hallazgos, secciones, completo: !hallazgos.some((h) => h.gravedad === 'error') }
}

/** Share of the parts of each score that hold; null while one of them is not known. On 0–1, as the recipes of the measurement take it. */
export function puntuarCuestionario(
  leido: CuestionarioLeido,
  respuestas: RespuestasCuestionario,
): ReadonlyMap<string, number | null> {
  return new Map(
    [...partesDePuntajes(leido, respuestas)].map(([indicador, partes]) => [
      indicador,
      partes.includes(null) ? null : partes.filter((cumple) => cumple).length / partes.length,
    ]),
  )
}

/** Whether each part of each score holds, in its order; null: it is not known. */
export function partesDePuntajes(
  leido: CuestionarioLeido,
  respuestas: RespuestasCuestionario,
): ReadonlyMap<string, readonly (boolean | null)[]> {
  const { valores } = mirar(leido, respuestas)
  return new Map(
    leido.cuestionario.puntajes.map(({ indicador, partes }) => {
      const dichas = partes.map((texto) => evaluar(nodoDe(leido, texto), valores))
      return [indicador, dichas.map((v) => (v === null ? null : v.tipo === 'logico' && v.valor))]
    }),
  )
}

/** What is not asked has no value for what leans on it. */
function mirar(leido: CuestionarioLeido, respuestas: RespuestasCuestionario) {
  const valores = new Map<string, Valor>()
  const tocan = new Set<string>()
  const { enOrden, cuestionario } = leido
  // One look in this order is enough; only conditions in a circle, which are never published, would move again, and a few rounds end them.
  for (let vuelta = 0, movido = true; movido && vuelta < 3; vuelta += 1) {
    movido = false
    for (const p of enOrden) {
      const toca = p.condicion === null || seCumple(nodoDe(leido, p.condicion), valores)
      if (toca === tocan.has(p.clave)) continue
      movido = true
      if (toca) tocan.add(p.clave)
      else tocan.delete(p.clave)
      for (const [nombre, valor] of valoresDe(p, respuestas.get(p.clave))) valores.set(nombre, toca ? valor : null)
    }
  }
  const claves = preguntasDe(cuestionario).map((p) => p.clave)
  return { valores, preguntadas: new Set(claves.filter((clave) => tocan.has(clave))) as ReadonlySet<string> }
}

type Contexto = {
  readonly preguntadas: ReadonlySet<string>
  readonly respuestas: RespuestasCuestionario
  readonly exige: (pregunta: Pregunta) => boolean
}

function avanceDe(
  { clave, preguntas }: SeccionCuestionario,
  { preguntadas, respuestas, exige }: Contexto,
): AvanceSeccion {
  const suyas = preguntas.filter((p) => preguntadas.has(p.clave))
  const exigidas = suyas.filter(exige)
  return {
    ...{ seccion: clave, preguntadas: suyas.length, exigidas: exigidas.length },
    respondidas: suyas.filter((p) => respuestas.has(p.clave)).length,
    faltan: exigidas.filter((p) => !respuestas.has(p.clave)).length,
  }
}

function nodoDe({ nodos }: CuestionarioLeido, texto: string): Nodo {
  const nodo = nodos.get(texto)
  if (!nodo) throw new Error(`an expression that the questionnaire does not have: ${texto}`)
  return nodo
}
