// Life of a request for help: a person asks DNP's desk, the desk answers, or gives it to the gobernación when it is its matter (numerales 2.b y 4, Circular 0009-4 de 2023).

export const ESTADOS_AYUDA = ['abierta', 'en_atencion', 'espera_datos', 'respondida', 'cerrada'] as const
export type EstadoAyuda = (typeof ESTADOS_AYUDA)[number]

/** What the person who asked does, and what a desk does. */
export const ACTOS_DE_QUIEN_PIDE = ['pedir', 'agregar', 'reabrir', 'calificar', 'desistir'] as const
export const ACTOS_DE_LA_MESA = ['tomar', 'responder', 'pedir_datos', 'trasladar', 'devolver', 'cerrar'] as const
export const ACTOS_AYUDA = [...ACTOS_DE_QUIEN_PIDE, ...ACTOS_DE_LA_MESA] as const
export type ActoAyuda = (typeof ACTOS_AYUDA)[number]

/** Whoever asked, DNP's desk, or the gobernación to which it was given. */
export const PARTES_AYUDA = ['persona', 'dnp', 'gobernacion'] as const
export type ParteAyuda = (typeof PARTES_AYUDA)[number]
export type ParteMesa = Exclude<ParteAyuda, 'persona'>

export const CALIFICACIONES_AYUDA = ['si', 'en_parte', 'no'] as const
export type CalificacionAyuda = (typeof CALIFICACIONES_AYUDA)[number]

export const LARGOS_AYUDA = { asunto: 120, texto: 4_000, nota: 2_000, nombre: 200 } as const

/** Bytes of one attachment, and how many a request has at most. */
export const MAXIMO_ADJUNTO_AYUDA = 10 * 1_048_576
export const ADJUNTOS_AYUDA = 10

/** How many one person opens in a day: more is a machine, or a matter for the telephone. */
export const AYUDAS_POR_DIA = 20

type Paso = {
  readonly desde: readonly (EstadoAyuda | null)[]
  readonly acto: ActoAyuda
  readonly partes: readonly ParteAyuda[]
  readonly hasta: EstadoAyuda
}

const PERSONA = ['persona'] as const
const MESAS = ['dnp', 'gobernacion'] as const
const SIN_RESPUESTA = ['abierta', 'en_atencion', 'espera_datos'] as const

/** Null is no request yet. The first row that fits rules. */
const PASOS: readonly Paso[] = [
  { desde: [null], acto: 'pedir', partes: PERSONA, hasta: 'abierta' },
  { desde: ['abierta'], acto: 'agregar', partes: PERSONA, hasta: 'abierta' },
  { desde: ['en_atencion', 'espera_datos'], acto: 'agregar', partes: PERSONA, hasta: 'en_atencion' },
  { desde: ['respondida'], acto: 'reabrir', partes: PERSONA, hasta: 'en_atencion' },
  { desde: ['cerrada'], acto: 'reabrir', partes: PERSONA, hasta: 'abierta' },
  { desde: ['respondida', 'cerrada'], acto: 'calificar', partes: PERSONA, hasta: 'cerrada' },
  { desde: SIN_RESPUESTA, acto: 'desistir', partes: PERSONA, hasta: 'cerrada' },
  { desde: ['abierta', 'en_atencion'], acto: 'tomar', partes: MESAS, hasta: 'en_atencion' },
  { desde: ['espera_datos'], acto: 'tomar', partes: MESAS, hasta: 'espera_datos' },
  { desde: SIN_RESPUESTA, acto: 'responder', partes: MESAS, hasta: 'respondida' },
  { desde: ['abierta', 'en_atencion'], acto: 'pedir_datos', partes: MESAS, hasta: 'espera_datos' },
  { desde: SIN_RESPUESTA, acto: 'trasladar', partes: ['dnp'], hasta: 'abierta' },
  { desde: SIN_RESPUESTA, acto: 'devolver', partes: ['gobernacion'], hasta: 'abierta' },
  { desde: [...SIN_RESPUESTA, 'respondida'], acto: 'cerrar', partes: MESAS, hasta: 'cerrada' },
]

/** Where an act leads; null when that part may not do it from there. */
export function pasoAyuda(desde: EstadoAyuda | null, acto: ActoAyuda, parte: ParteAyuda): EstadoAyuda | null {
  return PASOS.find((p) => p.acto === acto && p.partes.includes(parte) && p.desde.includes(desde))?.hasta ?? null
}

/** A request as it matters to whoever wants to do something with it. */
export type AyudaEnCurso = {
  readonly estado: EstadoAyuda
  /** Who asked, and who of the desk has it; null while nobody. */
  readonly pide: string
  readonly asignada: string | null
  /** Department that has it; null while it is DNP's. */
  readonly departamento: string | null
  /** That of the entity it is about; null when it is about none. */
  readonly departamentoDeEntidad: string | null
  /** It was rated already. */
  readonly calificada: boolean
}

export type QuienActua = { readonly cuenta: string; readonly parte: ParteAyuda }

/**
 * What somebody may do with a request now. Nobody attends what they asked themselves, and what a colleague has is taken before it is answered, so that
 * nobody gets two answers.
 */
export function actosSobreAyuda(ayuda: AyudaEnCurso, { cuenta, parte }: QuienActua): ActoAyuda[] {
  const suya = ayuda.pide === cuenta
  if ((parte === 'persona') !== suya || !tiene(ayuda, parte)) return []
  return ACTOS_AYUDA.filter(
    (acto) => pasoAyuda(ayuda.estado, acto, parte) !== null && esPosible(ayuda, acto, cuenta, parte),
  )
}

function esPosible(ayuda: AyudaEnCurso, acto: ActoAyuda, cuenta: string, parte: ParteAyuda): boolean {
  const { asignada, departamentoDeEntidad, calificada } = ayuda
  if (acto === 'calificar') return !calificada
  if (parte === 'persona') return true
  if (acto === 'tomar') return asignada !== cuenta
  if (acto === 'trasladar' && departamentoDeEntidad === null) return false
  return asignada === null || asignada === cuenta
}

/** Which desk has it: DNP's, or that of the gobernación to which it was given. */
function tiene({ departamento }: AyudaEnCurso, parte: ParteAyuda): boolean {
  return parte === 'persona' || (departamento === null) === (parte === 'dnp')
}

/** A desk has something to do with it. */
export function esperaALaMesa(estado: EstadoAyuda): boolean {
  return estado === 'abierta' || estado === 'en_atencion'
}
