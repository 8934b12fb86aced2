// Judges a draft and freezes it, from texts alone: it runs in a thread of its own, so that nobody's saving waits for somebody's submission.
// What it imports is loaded in that thread too: only the domain and what reads texts.
import { createHash } from 'node:crypto'
import type { Plan } from '@kpt/domain/planes'
import {
  armarEntradas,
  type CabeceraDocumento,
  type CargaCitada,
  type Congelado,
  type Contenido,
  type CotasDePares,
  compartidosVigentes,
  congelar,
  type DecisionCompartido,
  type Evidencias,
  loAnterior,
  type Metodologia,
  type ResumenCorrida,
  resumenCorrida,
  revisarContenido,
  type VersionCitada,
} from '@kpt/domain/seguimiento'
import { type BorradorEscrito, leerBorrador } from './borrador-escrito.ts'
import { type AportesEscritos, escribirAportes, escribirRazones, type RazonesEscritas } from './cifras-escritas.ts'
import { leerDocumento, leerEjecucion } from './documento.ts'

/** Everything that a draft is judged by and frozen from. */
export type Expediente = {
  readonly plan: string
  readonly borrador: BorradorEscrito
  readonly evidencias: Evidencias
  /** What was decided in this corte of the money of several metas. */
  readonly compartidos: readonly DecisionCompartido[]
  /** Texts of the versions to which the corte looks back, oldest first. */
  readonly citados: readonly string[]
  /** Those of them that ended earlier vigencias. */
  readonly antes: readonly VersionCitada[]
  /** Texts of the loads of earlier vigencias that stand in for versions, and their names. */
  readonly cargas: readonly string[]
  readonly cargadas: readonly CargaCitada[]
  readonly cabecera: Omit<CabeceraDocumento, 'antes' | 'cargadas'>
  readonly metodologia: Metodologia
  /** Bounds of comparable entities, by indicator. */
  readonly pares: Readonly<Record<string, CotasDePares>>
}

export type Juicio = {
  readonly contenido: Omit<Contenido, 'hallazgos'>
  /** What the rules found, to be kept: one text, which travels between threads at once. */
  readonly corrida: ResumenCorrida & { readonly hallazgos: string }
  /** Null while the content itself lacks something. */
  readonly congelado: Escrito | null
}

/** A frozen version with what it adds to the boards, all of it as texts. */
type Escrito = {
  readonly texto: string
  readonly sha256: Uint8Array
  readonly aportes: AportesEscritos
  readonly razones: RazonesEscritas
}

export default function juzgar(expediente: Expediente): Juicio {
  const { pares, plan: texto, borrador, evidencias, citados, antes, cargas, cabecera, metodologia } = expediente
  const { vigencia } = cabecera
  const plan = JSON.parse(texto) as Plan
  const { anteriores, ejecutadoAntes, ...anterior } = loAnterior(
    citados.map(leerDocumento),
    antes,
    vigencia,
    cargas.map(leerEjecucion),
  )
  const entradas = armarEntradas(plan, vigencia, leerBorrador(borrador), anteriores, ejecutadoAntes, evidencias, {
    fechaDatos: cabecera.fechaDatos,
    pares,
    compartidos: compartidosVigentes(anterior.compartidos, expediente.compartidos),
  })
  const revisado = revisarContenido(entradas)
  const { hallazgos, ...contenido } = revisado
  const corrida = { ...resumenCorrida(entradas, revisado), hallazgos: JSON.stringify(hallazgos) }
  if (Object.values(contenido).some((metas) => metas.length > 0)) return { contenido, corrida, congelado: null }
  const congelado = congelar(conCitas(expediente), plan, entradas, ejecutadoAntes, metodologia)
  return { contenido, corrida, congelado: escribir(congelado) }
}

function escribir({ texto, aportes, razones }: Congelado): Escrito {
  const sha256 = createHash('sha256').update(texto).digest()
  return { texto, sha256, aportes: escribirAportes(aportes), razones: escribirRazones(razones) }
}

/** Keys that cite nothing are absent. */
function conCitas({ cabecera, antes, cargadas }: Expediente): CabeceraDocumento {
  return { ...cabecera, ...(antes.length > 0 ? { antes } : {}), ...(cargadas.length > 0 ? { cargadas } : {}) }
}
