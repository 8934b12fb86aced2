// What the State already has of the execution of a plan, and how it meets the metas: money by BPIN + product, physical by BPIN + indicator + accumulation (R2.5).
import type { TipoAcumulacion } from '../planes/index.ts'
import type { CampoDinero } from '../seguimiento/index.ts'
import type { DecimalTexto, Fecha } from '../shared/index.ts'

/** The two books that are read: a CHIP export of CUIPO, and the physical execution of the investment system. */
export const FORMAS_CRUCE = ['cuipo', 'fisica'] as const
export type FormaCruce = (typeof FORMAS_CRUCE)[number]

/** Pesos of a row or of several, exact. */
export type Dinero = Readonly<Record<CampoDinero, DecimalTexto>>

/** Why a row of the book proposes nothing by itself. They are kept and counted: a row is never lost. */
export const MOTIVOS_APARTE = ['total', 'sin_cifra', 'cifra_ilegible', 'suelta'] as const
export type MotivoAparte = (typeof MOTIVOS_APARTE)[number]
export type Aparte = { readonly fila: number; readonly motivo: MotivoAparte; readonly valor: string | null }

/** What the head of a CHIP export says of itself; null where it does not. */
export type CabezaLibro = {
  /** Nine digits of CHIP; the last five are the DANE code of a municipality, or its department's followed by `000`. */
  readonly chip: string | null
  readonly nombre: string | null
  readonly desde: Fecha | null
  readonly hasta: Fecha | null
  readonly formulario: string | null
  readonly envio: string | null
  readonly recepcion: string | null
}

/** A row of execution, with the words of the book. */
export type RenglonCuipo = {
  readonly fila: number
  /** `VIGENCIA ACTUAL`, `RESERVAS`, `CUENTAS POR PAGAR`…: carried down from the row that opens the block. */
  readonly vigenciaGasto: string
  readonly seccion: string
  readonly rubro: string
  readonly nombre: string
  readonly producto: string
  readonly fuente: string
  /** Null when the book says `0` or nothing. */
  readonly bpin: string | null
  readonly dinero: Dinero
}

export type RenglonFisico = {
  readonly fila: number
  readonly bpin: readonly string[]
  readonly indicador: string
  readonly nombre: string
  readonly acumulacion: TipoAcumulacion | null
  /** Null when the book found none: that is not zero. */
  readonly ejecutado: DecimalTexto | null
}

/** What is cross-checked of each meta of the plan. */
export type MetaCruzable = {
  readonly numero: string
  readonly bpin: readonly string[]
  readonly producto: string
  readonly indicador: string | null
  readonly tipoAcumulacion: TipoAcumulacion | null
}

/** Why a meta found nothing in the book. */
export const MOTIVOS_SOLO_AQUI = [
  'sin_bpin',
  'bpin_no_esta',
  'producto_distinto',
  'producto_por_resolver',
  'indicador_distinto',
  'acumulacion_distinta',
  'sin_ejecucion',
] as const
export type MotivoSoloAqui = (typeof MOTIVOS_SOLO_AQUI)[number]

/** Why a row of the book found no meta. */
export const MOTIVOS_SOLO_ALLA = [
  'otra_vigencia',
  'sin_bpin',
  'bpin_fuera_del_plan',
  'sin_producto',
  'producto_sin_codigo',
  'producto_ambiguo',
  'producto_distinto',
  'indicador_distinto',
  'acumulacion_distinta',
] as const
export type MotivoSoloAlla = (typeof MOTIVOS_SOLO_ALLA)[number]

/** An amount that belongs to these metas: to one, or to several among which the system cannot split it. */
export type Propuesta = {
  /** Stable inside the run: the metas, and the source when it is money. */
  readonly id: string
  readonly metas: readonly string[]
  readonly filas: readonly number[]
  readonly fuente: string | null
  /** Names of the book that went to `otros` because the table knows no key of theirs. */
  readonly fuentesSinClave: readonly string[]
  readonly valores: ValoresPropuestos
}

/** Money by field, or `ejecutado`. */
export type ValoresPropuestos = Readonly<Partial<Record<CampoDinero | 'ejecutado', DecimalTexto | undefined>>>

export type SoloAqui = { readonly meta: string; readonly motivo: MotivoSoloAqui }
export type SoloAlla = {
  readonly fila: number
  readonly motivo: MotivoSoloAlla
  readonly bpin: string | null
  readonly texto: string
  readonly valores: ValoresPropuestos
}

export type Cruce = {
  readonly coinciden: readonly Propuesta[]
  readonly compartidas: readonly Propuesta[]
  readonly soloAqui: readonly SoloAqui[]
  readonly soloAlla: readonly SoloAlla[]
}
