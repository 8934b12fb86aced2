// Money that belongs to several metas and that nobody split: it is summed once, in what holds all of them, and shown as shared in what holds
// only some (rules of follow-up, "Formulas": such money cannot be split by the system).
import { CERO, type Decimal, inOrder, sumTexts } from '../shared/index.ts'
import type { DineroFuente, EntradaMeta } from './entrada.ts'
import type { Metodologia } from './metodologia.ts'

/** Pesos of the vigencia that a source paid for these metas together. */
export type DineroCompartido = DineroFuente & {
  readonly fuente: string
  /** By number, at least one. */
  readonly metas: readonly string[]
}

/** The last decision on an amount in a corte: what it is, or null when it is no longer shared. */
export type DecisionCompartido = Pick<DineroCompartido, 'fuente' | 'metas'> & { readonly dinero: DineroFuente | null }

/** Left shared, distributed among its metas, or withdrawn: only what was left shared is summed. */
export const DECISIONES_COMPARTIDO = ['dejado', 'repartido', 'retirado'] as const

/** What a decision was: who withdraws an amount says why, and who distributes it says with its parts. */
export function queSeDecidio(
  dinero: DineroFuente | null,
  motivo: string | null,
): (typeof DECISIONES_COMPARTIDO)[number] {
  if (dinero) return 'dejado'
  return motivo === null ? 'repartido' : 'retirado'
}

/** One amount per set of metas and source. */
export function claveCompartido({ fuente, metas }: Pick<DineroCompartido, 'fuente' | 'metas'>): string {
  return `${inOrder([...metas]).join('+')}/${fuente}`
}

/** What is shared at a corte: as decided in it; of what nothing was decided, the last accumulated amount of the vigencia stands. In order. */
export function compartidosVigentes(
  anteriores: readonly DineroCompartido[],
  decisiones: readonly DecisionCompartido[],
): DineroCompartido[] {
  const porClave = new Map<string, DineroCompartido | null>(anteriores.map((uno) => [claveCompartido(uno), uno]))
  for (const { dinero, fuente, metas } of decisiones)
    porClave.set(claveCompartido({ fuente, metas }), dinero && { fuente, metas: inOrder([...metas]), ...dinero })
  return inOrder([...porClave.keys()]).flatMap((clave) => porClave.get(clave) ?? [])
}

/** By meta, the amounts in which it takes part; of an amount, only the metas that the plan still has. */
export function compartidosPorMeta(
  compartidos: readonly DineroCompartido[],
  delPlan: ReadonlySet<string>,
): ReadonlyMap<string, readonly DineroCompartido[]> {
  const porMeta = new Map<string, DineroCompartido[]>()
  for (const uno of compartidos) {
    const metas = uno.metas.filter((meta) => delPlan.has(meta))
    for (const meta of metas) porMeta.set(meta, [...(porMeta.get(meta) ?? []), { ...uno, metas }])
  }
  return porMeta
}

/** Each amount once, whatever the number of entries that carry it; in order. */
export function compartidosDe(entradas: readonly Pick<EntradaMeta, 'compartidos'>[]): DineroCompartido[] {
  const porClave = new Map<string, DineroCompartido>()
  for (const { compartidos } of entradas) for (const uno of compartidos ?? []) porClave.set(claveCompartido(uno), uno)
  return inOrder([...porClave.keys()]).flatMap((clave) => porClave.get(clave) ?? [])
}

export type SumasCompartidas = {
  /** Amounts whose metas are all in the group: they are part of what it executed. */
  readonly compartido: Decimal
  /** Amounts that it shares with metas of other groups: they are in no sum of its own. */
  readonly compartidoAparte: Decimal
}
export const SIN_COMPARTIDO: SumasCompartidas = { compartido: CERO, compartidoAparte: CERO }

/** What a group of metas shares, in the base of the methodology; `fuente` looks at one source, of which every amount is whole. */
export function sumasCompartidas(
  entradas: readonly EntradaMeta[],
  { baseFinanciera, fuentesExcluidas }: Metodologia,
  fuente: string | null = null,
): SumasCompartidas {
  if (!entradas.some((e) => e.compartidos)) return SIN_COMPARTIDO
  const suyas = new Set(entradas.map((e) => e.meta))
  const cuentan = compartidosDe(entradas).filter(
    (uno) => !fuentesExcluidas.includes(uno.fuente) && (fuente === null || uno.fuente === fuente),
  )
  const sumar = (unos: readonly DineroCompartido[]) => sumTexts(unos.map((uno) => uno[baseFinanciera] ?? '0'))
  const esEntero = ({ metas }: DineroCompartido) => fuente !== null || metas.every((meta) => suyas.has(meta))
  return {
    compartido: sumar(cuentan.filter(esEntero)),
    compartidoAparte: sumar(cuentan.filter((uno) => !esEntero(uno))),
  }
}

/** Sources that pay for a meta together with others. */
export function fuentesCompartidas({ compartidos }: Pick<EntradaMeta, 'compartidos'>): string[] {
  return [...new Set((compartidos ?? []).map((uno) => uno.fuente))]
}
