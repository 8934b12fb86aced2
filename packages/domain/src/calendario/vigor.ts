// Which rows are in force, as known at an instant: a later circular replaces rows of an earlier one and nothing is overwritten (R1.2).
import { type Fecha, type Instante, inicioDe } from '../shared/index.ts'
import type { Actividad, ActoCronograma, Circular, Cronograma, Efecto } from './cronograma.ts'
import { type Festivos, festivosSegun, type HechoFestivo } from './festivos.ts'
import { alcanza, type EfectoMedida, type Medida, type MedidaCitada, type Sujeto } from './medida.ts'

/** A row with the circular that left it as it stands. */
export type FilaEnVigor = Actividad & { readonly circular: Circular }

export type EnVigor = {
  /** `desconocido`: no act was known yet. `no_disponible`: the last act that set it is not on file. */
  readonly estado: 'vigente' | 'no_disponible' | 'desconocido'
  /** Instant of knowledge. */
  readonly segun: Instante
  readonly cronograma: Cronograma
  /** Acts known at the instant of knowledge, in order. */
  readonly actos: readonly ActoCronograma[]
  /** In the order of the cronograma; when `no_disponible`, only the rows that later acts set. */
  readonly filas: readonly FilaEnVigor[]
  /** Those known by then that reach the subject, in the order in which they were granted. */
  readonly medidas: readonly Medida[]
  readonly sujeto: Sujeto | null
  readonly festivos: Festivos
}

/** What a cronograma does not say by itself: measures, whom they are asked for, and what was registered about holidays. */
export type Particular = {
  readonly medidas: readonly Medida[]
  readonly sujeto: Sujeto | null
  readonly festivos: readonly HechoFestivo[]
}

/** The cronograma alone, for nobody in particular. */
export const SIN_PARTICULAR: Particular = { medidas: [], sujeto: null, festivos: [] }

export type ActoCitado = { readonly circular: string; readonly fecha: Fecha; readonly efecto: Efecto }

/** The cronograma as it was known at `segun`: a circular is known from the first instant of its date. */
export function enVigor(cronograma: Cronograma, segun: Instante, particular: Particular = SIN_PARTICULAR): EnVigor {
  const actos = cronograma.actos.filter((acto) => inicioDe(acto.circular.fecha) <= segun)
  const comun = { segun, cronograma, actos, ...particularEn(particular, segun) }
  const base = actos.findLast((acto) => acto.efecto !== 'modifica')
  if (!base) return { ...comun, estado: 'desconocido', filas: [] }
  const estado = base.circular.disponible ? 'vigente' : 'no_disponible'
  const filas = actos.slice(actos.indexOf(base)).reduce<readonly FilaEnVigor[]>(apply, [])
  return { ...comun, estado, filas: filas.toSorted((a, b) => a.orden - b.orden) }
}

function particularEn({ medidas, sujeto, festivos }: Particular, segun: Instante) {
  const suyas = medidas.filter((medida) => medida.en <= segun && alcanza(medida, sujeto))
  return { medidas: suyas.toSorted((a, b) => a.en - b.en), sujeto, festivos: festivosSegun(festivos, segun) }
}

/** What made it so, to ask the same of the same knowledge again. */
export function consultaDe({ segun, medidas, sujeto, festivos }: EnVigor): Particular & { readonly segun: Instante } {
  return { segun, medidas, sujeto, festivos: festivos.hechos }
}

/** The measures that touch a row, with the date that each gives it. */
export function medidasDe({ medidas, cronograma }: EnVigor, clave: string, efecto?: EfectoMedida): MedidaCitada[] {
  const { instrumento, vigencia } = cronograma
  return medidas.flatMap((medida) => {
    if (efecto !== undefined && medida.efecto !== efecto) return []
    const fila = medida.filas.find(
      (f) => f.actividad === clave && f.instrumento === instrumento && f.vigencia === vigencia,
    )
    const { numero, clase, acto } = medida
    return fila ? [{ numero, clase, efecto: medida.efecto, acto, fecha: fila.fecha }] : []
  })
}

/** The acts that made a row what it is: those that set or replaced the whole numeral, and those that named the row. */
export function actosDe(vigor: EnVigor, clave: string): ActoCitado[] {
  return vigor.actos
    .filter((acto) => acto.efecto !== 'modifica' || names(acto, clave))
    .map(({ circular, efecto }) => ({ circular: circular.numero, fecha: circular.fecha, efecto }))
}

export function filaDe(vigor: EnVigor, clave: string): FilaEnVigor | null {
  return vigor.filas.find((fila) => fila.clave === clave) ?? null
}

/** The row under which a corte is reported. */
export function filaReporte(vigor: EnVigor, corte: number): FilaEnVigor | null {
  return vigor.filas.find((fila) => fila.corte === corte && fila.clases.includes('reporte')) ?? null
}

/** The row whose limit ends the cronograma: until it, late reports are received. */
export function filaCierre(vigor: EnVigor): FilaEnVigor | null {
  return vigor.filas.findLast((fila) => fila.clases.includes('cierre')) ?? null
}

function names(acto: ActoCronograma, clave: string): boolean {
  return acto.retira.includes(clave) || acto.actividades.some((fila) => fila.clave === clave)
}

function apply(filas: readonly FilaEnVigor[], acto: ActoCronograma): readonly FilaEnVigor[] {
  const nuevas = acto.actividades.map((fila) => ({ ...fila, circular: acto.circular }))
  if (acto.efecto !== 'modifica') return nuevas
  const tocadas = new Set([...acto.retira, ...nuevas.map((fila) => fila.clave)])
  return [...filas.filter((fila) => !tocadas.has(fila.clave)), ...nuevas]
}
