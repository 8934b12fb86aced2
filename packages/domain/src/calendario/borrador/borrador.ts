// The draft of an act on a cronograma: the whole table as it would stand after it, with what somebody still has to look at (R1.1, R1.2).
import type { Fecha } from '../../shared/index.ts'
import type { Actividad, ActoCronograma, Circular, Corte, Cronograma, Efecto, Politica } from '../cronograma.ts'
import type { Instrumento } from '../instrumento.ts'
import type { EnVigor } from '../vigor.ts'

/** Why a field waits for a person: nothing is guessed in silence. */
export const CODIGOS_DUDA = [
  'texto_de_otro_anio',
  'propuesta',
  'celda_vacia',
  'sin_clases',
  'sin_fecha',
  'sin_anio',
  'sin_limite',
  'anio_corto',
  'fecha_imposible',
  'varias_fechas',
  'rango_invertido',
  'dia_semana',
  'fecha_datos',
] as const
export type CodigoDuda = (typeof CODIGOS_DUDA)[number]

export type CampoFila = Exclude<keyof Actividad, 'clave' | 'orden'>

/** `dicho`: what was read and not understood, or what was taken from it. */
export type Duda = { readonly campo: CampoFila; readonly codigo: CodigoDuda; readonly dicho: string }

export type FilaBorrador = Omit<Actividad, 'orden' | 'limite'> & {
  /** Null while the row has no place of its own in the cronograma. */
  readonly orden: number | null
  readonly limite: Fecha | null
  readonly dudas: readonly Duda[]
}

export type BorradorCronograma = {
  readonly politica: Politica
  readonly numeral: string
  readonly efecto: Efecto
  readonly cortes: readonly Corte[]
  /** All of them, in their order, also those that the act leaves as they were. */
  readonly filas: readonly FilaBorrador[]
}

export type CalendarioDe = { readonly instrumento: Instrumento; readonly vigencia: number }

/** A draft over the rows in force: an amendment begins as what it amends. */
export function borradorDesde({ cronograma, filas }: EnVigor, efecto: Efecto): BorradorCronograma {
  const { politica, cortes } = cronograma
  return { politica, cortes, numeral: '', efecto, filas: filas.map(({ circular: _, ...fila }) => conDudas(fila)) }
}

export function borradorVacio(): BorradorCronograma {
  return { politica: 'literal', numeral: '', efecto: 'fija', cortes: [], filas: [] }
}

/** The act that a draft stands for: of a modification, only the rows that differ from those in force. Rows without a limit are left out. */
export function actoDeBorrador(
  { filas, numeral, efecto }: BorradorCronograma,
  circular: Circular,
  vigor: EnVigor | null,
): ActoCronograma {
  const acto = { circular, numeral, efecto }
  if (!circular.disponible) return { ...acto, retira: [], actividades: [] }
  const todas = actividadesDe(filas)
  if (efecto !== 'modifica' || vigor === null) return { ...acto, retira: [], actividades: todas }
  const quedan = new Set(filas.map((fila) => fila.clave))
  return {
    ...acto,
    retira: vigor.filas.map((fila) => fila.clave).filter((clave) => !quedan.has(clave)),
    actividades: todas.filter((fila) => !vigor.filas.some((otra) => sameFila(otra, fila))),
  }
}

/** The cronograma as the act would leave it. Of one that exists, cortes and policy are those that were published. */
export function cronogramaConActo(
  de: CalendarioDe,
  borrador: BorradorCronograma,
  acto: ActoCronograma,
  previo: Cronograma | null,
): Cronograma {
  const { instrumento, vigencia } = de
  const { politica, cortes } = previo ?? borrador
  const { demostracion } = previo ?? acto.circular
  return { instrumento, vigencia, politica, cortes, demostracion, actos: [...(previo?.actos ?? []), acto] }
}

/** Each row in its place: it keeps its number while the order allows it, so that a modification names no row that did not change. */
export function actividadesDe(filas: readonly FilaBorrador[]): Actividad[] {
  let ultimo = 0
  return filas.flatMap(({ dudas: _, limite, orden, ...fila }) => {
    ultimo = orden !== null && orden > ultimo ? orden : ultimo + 1
    return limite === null ? [] : [{ ...fila, orden: ultimo, limite }]
  })
}

export function conDudas(fila: Actividad, dudas: readonly Duda[] = []): FilaBorrador {
  return { ...fila, dudas }
}

/** A field that a person wrote has no doubt any more. */
export function conCampos(fila: FilaBorrador, cambios: Partial<FilaBorrador>): FilaBorrador {
  return { ...fila, ...cambios, dudas: fila.dudas.filter((duda) => !(duda.campo in cambios)) }
}

const CAMPOS = [
  ...(['orden', 'item', 'texto', 'responsable', 'medio', 'textoLimite', 'clases', 'obligados'] as const),
  ...(['corte', 'apertura', 'limite', 'trasLimite'] as const),
] satisfies readonly (keyof Actividad)[]

function sameFila(a: Actividad, b: Actividad): boolean {
  return a.clave === b.clave && CAMPOS.every((campo) => JSON.stringify(a[campo]) === JSON.stringify(b[campo]))
}
