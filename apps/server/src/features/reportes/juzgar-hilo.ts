// Judges a draft and freezes it, from texts alone: it runs in a thread of its own, so that nobody's saving waits for somebody's submission.
// What it imports is loaded in that thread too: only the domain and what reads texts.
import { createHash } from 'node:crypto'
import type { Plan } from '@kpt/domain/planes'
import {
  armarEntradas,
  type CabeceraDocumento,
  type Congelado,
  type Contenido,
  congelar,
  loAnterior,
  type Metodologia,
  revisarContenido,
  type VersionCitada,
} from '@kpt/domain/seguimiento'
import { type BorradorEscrito, leerBorrador } from './borrador-escrito.ts'
import { leerDocumento } from './documento.ts'

/** Everything that a draft is judged by and frozen from. */
export type Expediente = {
  readonly plan: string
  readonly borrador: BorradorEscrito
  /** Texts of the versions to which the corte looks back, oldest first. */
  readonly citados: readonly string[]
  /** Those of them that ended earlier vigencias. */
  readonly antes: readonly VersionCitada[]
  readonly cabecera: Omit<CabeceraDocumento, 'antes'>
  readonly metodologia: Metodologia
}

export type Juicio = {
  readonly contenido: Omit<Contenido, 'hallazgos'>
  /** Null while the content itself lacks something. */
  readonly congelado: (Congelado & { readonly sha256: Uint8Array }) | null
}

export default function juzgar({ plan: texto, borrador, citados, antes, cabecera, metodologia }: Expediente): Juicio {
  const { vigencia } = cabecera
  const plan = JSON.parse(texto) as Plan
  const { anteriores, ejecutadoAntes } = loAnterior(citados.map(leerDocumento), antes, vigencia)
  const entradas = armarEntradas(plan, vigencia, leerBorrador(borrador), anteriores, ejecutadoAntes)
  const { hallazgos: _todos, ...contenido } = revisarContenido(entradas)
  if (Object.values(contenido).some((metas) => metas.length > 0)) return { contenido, congelado: null }
  const conAntes = antes.length > 0 ? { ...cabecera, antes } : cabecera
  const congelado = congelar(conAntes, plan, entradas, ejecutadoAntes, metodologia)
  return { contenido, congelado: { ...congelado, sha256: createHash('sha256').update(congelado.texto).digest() } }
}
