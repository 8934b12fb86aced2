// What is reported per meta and corte, and the normalised input over which every rule runs, on the server and in the browser alike.
import type { Orientacion, TipoAcumulacion } from '../planes/index.ts'
import type { DecimalTexto } from '../shared/index.ts'
import type { DineroCompartido } from './compartido.ts'
import type { EvidenciaCitada } from './evidencia.ts'
import type { CotasDePares } from './pares.ts'

/** Fields of a report that a person fills. `clave` beside them names the funding source (money) or the rule (confirmacion); it is empty otherwise. */
export const CAMPOS = [
  'ejecutado',
  'observacion',
  'sin_avance',
  'comprometido',
  'obligado',
  'pagado',
  'confirmacion',
] as const
export type Campo = (typeof CAMPOS)[number]
export const CAMPOS_DINERO = ['comprometido', 'obligado', 'pagado'] as const
export type CampoDinero = (typeof CAMPOS_DINERO)[number]

export type DineroFuente = Readonly<Record<CampoDinero, DecimalTexto | null>>

/** Values accumulated within the vigencia up to the corte, for one meta. */
export type ValoresMeta = {
  readonly ejecutado: DecimalTexto | null
  readonly observacion: string | null
  /** Reason of the declaration "sin avance en el periodo"; null when it was not declared. */
  readonly sinAvance: string | null
  readonly fuentes: Readonly<Record<string, DineroFuente>>
  /** Reasons that confirm warnings, by rule id. */
  readonly confirmaciones: Readonly<Record<string, string>>
}

export type EntradaMeta = {
  readonly meta: string
  readonly linea: string
  /** Two digits of the Catálogo Programático. */
  readonly sector: string
  /** Four digits of the Catálogo Programático. */
  readonly programa: string
  readonly ods: string | null
  /** Code of the office that answers for it; null while the plan names none. */
  readonly dependencia: string | null
  /** Indicator of the Catálogo Programático, nine digits: what makes it comparable with other entities. */
  readonly indicador: string | null
  readonly unidad: string
  readonly tipoAcumulacion: TipoAcumulacion | null
  /** Assumed `incremento` when the plan does not say (SisPT books do not). */
  readonly orientacion: Orientacion
  /** True when the plan did not say it: every place that shows the formula shows the assumption too. */
  readonly orientacionAsumida: boolean
  readonly lineaBase: DecimalTexto | null
  readonly metaCuatrienio: DecimalTexto | null
  /** Physical programme of the vigencia; null when the cell was blank. */
  readonly programado: DecimalTexto | null
  /** Physical programme by vigencia, the whole period. */
  readonly programadoPorVigencia: Readonly<Record<string, DecimalTexto>>
  /** Pesos programmed in the vigencia, by source. */
  readonly programadoFuentes: Readonly<Record<string, DecimalTexto>>
  readonly valores: ValoresMeta
  /** What stood at the last submitted corte of the same vigencia, as its document says; null in the first. */
  readonly anterior: ValoresMeta | null
  /** Executed at the close of earlier vigencias of the period, by vigencia. */
  readonly ejecutadoAntes: Readonly<Record<string, DecimalTexto>>
  /** Linked to the meta in this corte, by id; absent when there is none. */
  readonly evidencias?: readonly EvidenciaCitada[] | undefined
  /** Money that it shares with other metas; absent when there is none. */
  readonly compartidos?: readonly DineroCompartido[] | undefined
  /** True where the rules of the vigencia ask for evidence of what was executed. */
  readonly exigeEvidencia?: boolean | undefined
  /** What the quarterly programme expected by the date of the data; absent where the plan has none for the vigencia. */
  readonly esperado?: DecimalTexto | undefined
  /** Where the ratios of comparable entities lie for the same indicator; absent while too few have been published. */
  readonly pares?: CotasDePares | undefined
}

export const SIN_VALORES: ValoresMeta = {
  ejecutado: null,
  observacion: null,
  sinAvance: null,
  fuentes: {},
  confirmaciones: {},
}
