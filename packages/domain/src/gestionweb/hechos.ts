// What the system itself knows of an entity and a question may name, so that nobody types it again (R3.2): it is offered with its source, never written for
// anybody. Only what is truly held here: projections of DANE, the plan and its act (Ley 152 de 1994, art. 40), what was reported of it (Ley 152, art. 43).
import { type Cuestionario, type Pregunta, preguntasDe, type TipoPregunta } from './cuestionario.ts'
import { faltaRespuesta } from './respuesta.ts'

export const HECHOS = [
  'poblacion',
  'plan_fecha',
  'plan_acto',
  'plan_metas',
  'avance_fisico',
  'dinero_ejecutado',
  'lider',
] as const
export type HechoConocido = (typeof HECHOS)[number]

/** Kinds of question that each may answer. */
const RESPONDE: Readonly<Record<HechoConocido, readonly TipoPregunta[]>> = {
  poblacion: ['entero', 'decimal'],
  plan_fecha: ['fecha'],
  plan_acto: ['texto'],
  plan_metas: ['entero', 'decimal'],
  /** In percentage points, with two decimals. */
  avance_fisico: ['decimal'],
  dinero_ejecutado: ['pesos'],
  lider: ['texto'],
}

export const hechosPara = (tipo: TipoPregunta): HechoConocido[] => HECHOS.filter((h) => RESPONDE[h].includes(tipo))

/** What is known of an entity: the value as an answer is written, and what tells where it comes from. */
export type HechoSabido = { readonly valor: string; readonly detalles: Readonly<Record<string, string>> }
export type HechosSabidos = Readonly<Partial<Record<HechoConocido, HechoSabido>>>

/** What a question may be answered with out of what is known; null when nothing is, or when it is not what the question asks. */
export function hechoDe(
  pregunta: Pregunta,
  sabidos: HechosSabidos,
): (HechoSabido & { readonly hecho: HechoConocido }) | null {
  const { hecho, tipo } = pregunta
  const sabido = hecho && RESPONDE[hecho].includes(tipo) ? sabidos[hecho] : undefined
  if (!hecho || !sabido || faltaRespuesta(pregunta, { clase: 'valor', valor: sabido.valor })) return null
  return { ...sabido, hecho }
}

/** Keys of the questions that ask now what they asked then. */
export function mismasPreguntas(antes: Cuestionario, ahora: Cuestionario): string[] {
  const previas = new Map(preguntasDe(antes).map((p) => [p.clave, p]))
  return preguntasDe(ahora).flatMap((p) => {
    const previa = previas.get(p.clave)
    return previa && mismaPregunta(previa, p) ? [p.clave] : []
  })
}

/** Whether what was answered to one may be answered to the other: what is asked and how it is answered are the same. */
export function mismaPregunta(antes: Pregunta, ahora: Pregunta): boolean {
  const senas = ({ texto, tipo, opciones, columnas }: Pregunta) =>
    JSON.stringify([
      texto,
      tipo,
      opciones.map((o) => [o.clave, o.texto]),
      columnas.map((c) => [c.clave, c.texto, c.tipo]),
    ])
  return senas(antes) === senas(ahora)
}
