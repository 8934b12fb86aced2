// Counts the metas that a draft had answered at the end of some days, from texts alone: in a thread of its own, so that nobody waits for it.
// What it imports is loaded in that thread too: only the domain and what reads texts.
import type { CuentaDelDia } from '@kpt/domain/calendario'
import type { Plan } from '@kpt/domain/planes'
import {
  armarEntradas,
  type Campo,
  contarRespondidas,
  type LoAnterior,
  loAnterior,
  type ValoresMeta,
  type VersionCitada,
  valoresDeListas,
} from '@kpt/domain/seguimiento'
import type { Fecha } from '@kpt/domain/shared'
import type { BorradorFechado } from './borrador-escrito.ts'
import { leerDocumento } from './documento.ts'

export type PorContar = {
  readonly plan: string
  readonly vigencia: number
  /** Texts of the versions to which the corte looks back, oldest first; those of them that ended earlier vigencias. */
  readonly citados: readonly string[]
  readonly antes: readonly VersionCitada[]
  /** What somebody wrote or, while nobody touched the report, the values with which it will open. */
  readonly borrador: BorradorFechado | Readonly<Record<string, ValoresMeta>>
  readonly dias: readonly Fecha[]
}

export type Conteo = { readonly requeridas: number; readonly cuentas: readonly CuentaDelDia[] }

export default function contar({ plan: texto, vigencia, citados, antes, borrador, dias }: PorContar): Conteo {
  const plan = JSON.parse(texto) as Plan
  const anterior = loAnterior(citados.map(leerDocumento), antes, vigencia)
  const leer = lectorDe(borrador)
  let requeridas = 0
  const cuentas = dias.map((fecha) => {
    const cuenta = contarCon(plan, vigencia, anterior, leer(fecha))
    requeridas = cuenta.requeridas
    return { fecha, completas: cuenta.completas }
  })
  return { requeridas, cuentas }
}

function contarCon(
  plan: Plan,
  vigencia: number,
  { anteriores, ejecutadoAntes }: LoAnterior,
  valores: Readonly<Record<string, ValoresMeta>>,
) {
  return contarRespondidas(armarEntradas(plan, vigencia, valores, anteriores, ejecutadoAntes))
}

/** The draft as it was at the end of a day: without what was written later. */
function lectorDe(borrador: PorContar['borrador']): (fecha: Fecha) => Readonly<Record<string, ValoresMeta>> {
  if (!isFechado(borrador)) return () => borrador
  const valores = JSON.parse(borrador.valores) as (string | null)[]
  if (valores.length === 0) return () => ({})
  const metas = borrador.metas.split('\n')
  const campos = borrador.campos.split('\n') as Campo[]
  const claves = borrador.claves.split('\n')
  const dias = borrador.dias.split('\n')
  return (fecha) => {
    const hasta = <T>(lista: readonly T[]) => lista.filter((_, i) => (dias[i] ?? '') <= fecha)
    return valoresDeListas(hasta(metas), hasta(campos), hasta(claves), hasta(valores))
  }
}

function isFechado(borrador: PorContar['borrador']): borrador is BorradorFechado {
  return typeof borrador.dias === 'string'
}
