// The assistant in a thread of its own: what it learnt is kept there, a few lessons at a time.
import {
  type Asistente,
  aprender,
  type CandidatoPropuesto,
  type Ejemplo,
  type IndicadorCatalogo,
  type MetaPorHomologar,
} from '@kpt/domain/homologacion'

export type Leccion = { readonly catalogo: readonly IndicadorCatalogo[]; readonly ejemplos: readonly Ejemplo[] }

export type Pregunta = {
  /** Names what is to be learnt: the same name, the same lesson. */
  readonly clave: string
  /** Sent only when the thread says that it lacks it: it is some megabytes. */
  readonly leccion: Leccion | null
  /** Fingerprint of the version whose metas these are: page after page asks for the same. */
  readonly plan: string
  readonly metas: readonly MetaPorHomologar[]
}

export type CandidatoNombrado = CandidatoPropuesto & {
  readonly nombre: string
  readonly producto: string
  readonly unidad: string
  /** Codes of the entities whose metas read as the example that is shown. */
  readonly entidades: readonly string[]
}

/** Null: it does not know that lesson yet. */
export type Respuesta = { readonly propuestas: readonly (readonly CandidatoNombrado[])[] } | null

type Sabido = {
  readonly asistente: Asistente
  readonly catalogo: ReadonlyMap<string, IndicadorCatalogo>
  /** Plans by the text of their metas. */
  readonly planes: ReadonlyMap<string, readonly string[]>
  /** What was proposed to a plan, by its fingerprint: the last ones asked. */
  readonly hechas: Map<string, readonly (readonly CandidatoNombrado[])[]>
}

const LECCIONES = 3
const PLANES = 20
const sabido = new Map<string, Sabido>()

export default function proponer({ clave, leccion, plan, metas }: Pregunta): Respuesta {
  const suyo = sabido.get(clave) ?? (leccion ? aprendido(leccion) : null)
  if (!suyo) return null
  recordar(sabido, clave, suyo, LECCIONES)
  const propuestas = suyo.hechas.get(plan) ?? proponerTodas(suyo, metas)
  recordar(suyo.hechas, plan, propuestas, PLANES)
  return { propuestas }
}

function proponerTodas(suyo: Sabido, metas: Pregunta['metas']) {
  const propuestas = suyo.asistente.proponer(metas, 'libre')
  return propuestas.map((candidatos) => candidatos.map((c) => nombrado(c, suyo)))
}

/** Puts it last, and forgets what nobody has asked for the longest. */
function recordar<V>(en: Map<string, V>, clave: string, valor: V, caben: number): void {
  en.delete(clave)
  en.set(clave, valor)
  for (const vieja of [...en.keys()].slice(0, -caben)) en.delete(vieja)
}

function aprendido({ catalogo, ejemplos }: Leccion): Sabido {
  const porTexto = Map.groupBy(ejemplos, (e) => e.texto)
  return {
    asistente: aprender(catalogo, ejemplos),
    catalogo: new Map(catalogo.map((i) => [i.codigo, i])),
    planes: new Map([...porTexto].map(([texto, suyos]) => [texto, [...new Set(suyos.map((e) => e.plan))]])),
    hechas: new Map(),
  }
}

function nombrado(candidato: CandidatoPropuesto, { catalogo, planes }: Sabido): CandidatoNombrado {
  const { nombre = '', producto = '', unidad = '' } = catalogo.get(candidato.codigo) ?? {}
  const deOtros = candidato.motivos.find((m) => m.tipo === 'otros_planes')
  return { ...candidato, nombre, producto, unidad, entidades: (deOtros && planes.get(deOtros.ejemplo)) ?? [] }
}
