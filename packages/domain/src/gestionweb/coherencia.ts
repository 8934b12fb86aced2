// What a questionnaire must be before it is published: nobody is asked something that cannot be answered or that nobody approved (numeral 11).
import type { Cuestionario, Pregunta } from './cuestionario.ts'
import { preguntasDe } from './cuestionario.ts'
import { type FaltaExpresion, leerExpresion, nombresDe, revisarExpresion } from './expresion/index.ts'
import { type HechoConocido, hechosPara } from './hechos.ts'
import { nombresDeCuestionario } from './nombres.ts'

/** Place of an expression in a question, or in a score (`puntaje`). */
export type LugarExpresion = 'condicion' | 'exigida' | 'validacion' | 'puntaje'

export type FaltaCuestionario =
  | { readonly codigo: 'sin_preguntas' }
  | { readonly codigo: 'sin_aprobacion' }
  | { readonly codigo: 'clave_ilegible'; readonly clave: string }
  | { readonly codigo: 'clave_repetida'; readonly clave: string }
  | { readonly codigo: 'sin_texto'; readonly clave: string }
  | { readonly codigo: 'sin_opciones'; readonly clave: string }
  | { readonly codigo: 'sin_columnas'; readonly clave: string }
  | { readonly codigo: 'hecho_de_otra_clase'; readonly clave: string; readonly hecho: HechoConocido }
  | {
      readonly codigo: 'expresion'
      readonly clave: string
      readonly lugar: LugarExpresion
      readonly falta: FaltaExpresion
    }
  | { readonly codigo: 'expresion_no_decide'; readonly clave: string; readonly lugar: LugarExpresion }
  /** Each is asked only if another of them was, in a round. */
  | { readonly codigo: 'condiciones_en_circulo'; readonly claves: readonly string[] }

/** Everything that stops its publication, in the order of the questionnaire; empty when nothing does. */
export function faltasCuestionario(cuestionario: Cuestionario): FaltaCuestionario[] {
  const preguntas = preguntasDe(cuestionario)
  const nombres = nombresDeCuestionario(preguntas)
  return [
    ...(preguntas.length === 0 ? [{ codigo: 'sin_preguntas' as const }] : []),
    ...(cuestionario.aprobacion === null ? [{ codigo: 'sin_aprobacion' as const }] : []),
    ...claves(cuestionario),
    ...preguntas.flatMap(faltasForma),
    ...expresiones(cuestionario).flatMap((e) => faltasExpresion(e, nombres)),
    ...circulos(preguntas),
  ]
}

function claves({ secciones }: Cuestionario): FaltaCuestionario[] {
  const propias = secciones.flatMap((s) => s.preguntas.map((p) => p.clave))
  const dentro = secciones.flatMap((s) => s.preguntas).flatMap((p) => [p.opciones, p.columnas])
  const listas = [secciones.map((s) => s.clave), propias, ...dentro.map((l) => l.map((o) => o.clave))]
  return listas.flatMap((lista) =>
    lista.flatMap((clave, i): FaltaCuestionario[] => {
      if (!CLAVE.test(clave) || RESERVADAS.has(clave)) return [{ codigo: 'clave_ilegible', clave }]
      return lista.indexOf(clave) === i ? [] : [{ codigo: 'clave_repetida', clave }]
    }),
  )
}

const CLAVE = /^[a-z][a-z0-9_]{0,39}$/
const RESERVADAS: ReadonlySet<string> = new Set(['y', 'o', 'no', 'verdadero', 'falso'])

function faltasForma({ clave, texto, tipo, opciones, columnas, hecho }: Pregunta): FaltaCuestionario[] {
  const elige = tipo === 'una' || tipo === 'varias'
  return [
    ...(texto.trim() === '' ? [{ codigo: 'sin_texto' as const, clave }] : []),
    ...(elige && opciones.length === 0 ? [{ codigo: 'sin_opciones' as const, clave }] : []),
    ...(tipo === 'tabla' && columnas.length === 0 ? [{ codigo: 'sin_columnas' as const, clave }] : []),
    ...(hecho && !hechosPara(tipo).includes(hecho) ? [{ codigo: 'hecho_de_otra_clase' as const, clave, hecho }] : []),
  ]
}

type Expresion = { readonly clave: string; readonly lugar: LugarExpresion; readonly texto: string }

function expresiones(cuestionario: Cuestionario): Expresion[] {
  const suyas = preguntasDe(cuestionario).flatMap((p): Expresion[] => [
    ...(p.condicion === null ? [] : [{ clave: p.clave, lugar: 'condicion' as const, texto: p.condicion }]),
    ...(p.exigida === null ? [] : [{ clave: p.clave, lugar: 'exigida' as const, texto: p.exigida }]),
    ...p.validaciones.map((v) => ({ clave: p.clave, lugar: 'validacion' as const, texto: v.expresion })),
  ])
  const puntajes = cuestionario.puntajes.flatMap(({ indicador, partes }) =>
    partes.map((texto) => ({ clave: indicador, lugar: 'puntaje' as const, texto })),
  )
  return [...suyas, ...puntajes]
}

function faltasExpresion({ clave, lugar, texto }: Expresion, nombres: ReturnType<typeof nombresDeCuestionario>) {
  const { nodo, falta } = leerExpresion(texto)
  if (!nodo) return [{ codigo: 'expresion' as const, clave, lugar, falta }]
  const { tipo, faltas } = revisarExpresion(nodo, nombres)
  const dichas = faltas.map((f) => ({ codigo: 'expresion' as const, clave, lugar, falta: f }))
  return tipo === 'logico' || tipo === null
    ? dichas
    : [...dichas, { codigo: 'expresion_no_decide' as const, clave, lugar }]
}

function circulos(preguntas: readonly Pregunta[]): FaltaCuestionario[] {
  const apoyos = new Map(preguntas.map((p) => [p.clave, apoyosDe(p)]))
  const vueltas = preguntas.flatMap(({ clave }) => (llega(apoyos, clave, clave) ? [clave] : []))
  return vueltas.length === 0 ? [] : [{ codigo: 'condiciones_en_circulo', claves: vueltas }]
}

/** Questions on which the condition of one leans. */
function apoyosDe({ condicion }: Pregunta): string[] {
  const nodo = condicion === null ? null : leerExpresion(condicion).nodo
  return nodo === null ? [] : nombresDe(nodo).map((nombre) => nombre.split('.')[0] ?? nombre)
}

function llega(apoyos: ReadonlyMap<string, readonly string[]>, desde: string, hasta: string): boolean {
  const vistas = new Set<string>()
  const pendientes = [...(apoyos.get(desde) ?? [])]
  for (let clave = pendientes.pop(); clave !== undefined; clave = pendientes.pop()) {
    if (clave === hasta) return true
    if (vistas.has(clave)) continue
    vistas.add(clave)
    pendientes.push(...(apoyos.get(clave) ?? []))
  }
  return false
}
