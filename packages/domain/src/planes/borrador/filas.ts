// The rows of the draft: what kind each one is by its key, and the shape of each of its cells.
import { bieniosDe } from '../bienios.ts'
import {
  type Dependencia,
  type IndicadorResultado,
  type IniciativaSgr,
  type Linea,
  type Meta,
  type MetaSgr,
  type Nodo,
  type Periodo,
  vigenciasDe,
} from '../plan.ts'
import {
  CAMPOS_DE_DEPENDENCIA,
  CAMPOS_DE_INICIATIVA,
  CAMPOS_DE_LINEA,
  CAMPOS_DE_META,
  CAMPOS_DE_NODO,
  CAMPOS_DE_PLAN,
  CAMPOS_DE_RESULTADO,
  CAMPOS_DE_SGR,
  type Campo,
  type FilaPlan,
} from './campos.ts'
import type { Forma } from './celda.ts'
import { PATRON_ORDEN } from './orden.ts'

export const CLASES_FILA = ['plan', 'linea', 'nodo', 'dependencia', 'resultado', 'iniciativa', 'sgr', 'meta'] as const
export type ClaseFila = (typeof CLASES_FILA)[number]

/** What a row of each kind is in the plan. */
export type DeFila = {
  plan: FilaPlan
  linea: Linea
  nodo: Nodo
  dependencia: Dependencia
  resultado: IndicadorResultado
  iniciativa: IniciativaSgr
  /** A meta paid by the SGR. */
  sgr: MetaSgr
  meta: Meta
}

const CAMPOS: { readonly [K in ClaseFila]: Readonly<Record<string, Campo<DeFila[K]>>> } = {
  plan: CAMPOS_DE_PLAN,
  linea: CAMPOS_DE_LINEA,
  nodo: CAMPOS_DE_NODO,
  dependencia: CAMPOS_DE_DEPENDENCIA,
  resultado: CAMPOS_DE_RESULTADO,
  iniciativa: CAMPOS_DE_INICIATIVA,
  sgr: CAMPOS_DE_SGR,
  meta: CAMPOS_DE_META,
}

/** Row of the plan as a whole. */
export const FILA_PLAN = 'plan'

/** `25200-M-0042` is a meta of the version; `meta:…`, `linea:…`, `nodo:…` the rest. */
export function claseDeFila(fila: string): ClaseFila | null {
  if (fila === FILA_PLAN) return 'plan'
  if (/^\d{2,5}-M-\d{4,}$/.test(fila)) return 'meta'
  const clase = /^([a-z]+):[^/\s]{1,80}$/.exec(fila)?.[1] ?? ''
  return (CLASES_FILA as readonly string[]).includes(clase) && clase !== FILA_PLAN ? (clase as ClaseFila) : null
}

export function filaDe(clase: Exclude<ClaseFila, 'plan'>, codigo: string): string {
  // A slash would split the key of the cell, a blank would not be seen.
  return `${clase}:${codigo.replace(/[/\s]/g, '_').slice(0, 80)}`
}

const EXISTE: Forma = { tipo: 'opcion', opciones: ['si'] }
const ORDEN: Forma = { tipo: 'patron', patron: PATRON_ORDEN }
const ANIO: Forma = { tipo: 'patron', patron: /^(19|20)\d{2}$/ }

/** What the cell may hold; null when there is no such cell. Years and biennia outside the period have none. */
export function formaDeCelda(fila: string, celda: string, periodo: Periodo): Forma | null {
  const clase = claseDeFila(fila)
  if (clase === null) return null
  if (clase !== 'plan' && celda === 'existe') return EXISTE
  if (clase !== 'plan' && celda === 'orden') return ORDEN
  const [nombre = '', ...partes] = celda.split('/')
  const campo = campoDe(clase, nombre)
  if (!campo || campo.partes.length !== partes.length) return null
  if (!campo.partes.every((patron, i) => patron.test(partes[i] ?? ''))) return null
  const [primera = ''] = partes
  if (/^\d{4}$/.test(primera) && !vigenciasDe(periodo).includes(primera)) return null
  if (primera.includes('-') && !bieniosDe(periodo).includes(primera)) return null
  if (nombre === 'lineaBase' && primera !== 'origen') return primera === 'anio' ? ANIO : { tipo: 'decimal' }
  return campo.forma
}

/** Every cell of a row with something in it: writing them makes the same row again. */
export function celdasDeFila<K extends ClaseFila>(clase: K, de: DeFila[K]): Map<string, string> {
  const celdas = new Map<string, string>()
  for (const [nombre, campo] of Object.entries(CAMPOS[clase])) {
    for (const partes of caminosDe(de[nombre as keyof DeFila[K]], campo.partes.length)) {
      const valor = campo.leer(de, partes)
      if (valor !== null) celdas.set([nombre, ...partes].join('/'), valor)
    }
  }
  // An indicator says its upper levels by itself.
  if (celdas.has('indicador')) for (const nivel of ['sector', 'programa', 'producto']) celdas.delete(nivel)
  return celdas
}

/** Keys at a depth: a source is two below `fuentes`. */
function caminosDe(de: unknown, hondo: number): string[][] {
  if (hondo === 0) return [[]]
  if (typeof de !== 'object' || de === null) return []
  return Object.entries(de).flatMap(([clave, dentro]) => caminosDe(dentro, hondo - 1).map((resto) => [clave, ...resto]))
}

export function campoDe<K extends ClaseFila>(clase: K, nombre: string): Campo<DeFila[K]> | undefined {
  return Object.hasOwn(CAMPOS[clase], nombre) ? CAMPOS[clase][nombre] : undefined
}
