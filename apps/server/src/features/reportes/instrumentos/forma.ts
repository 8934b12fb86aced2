// What an instrument brings to the reports that all share: what may be written and where, how a draft is judged and frozen, and how a version is read.
// Saving, sending, reviewing and adjusting never ask which instrument it is: they ask its entry in the table of `index.ts`.
import type { Reparto } from '@kpt/domain/acceso'
import type { ClaveReporte, EvidenciaCitada, FaltaEnvio } from '@kpt/domain/reportes'
import type { TotalesDelDocumento } from '@kpt/domain/seguimiento'
import type { Escritura } from '../../../platform/db/en-una-sentencia.ts'
import type { Actor } from '../../../platform/http/index.ts'
import type { CorridaNueva } from '../corrida.repo.ts'
import type { CorteRegido, CorteReportable, Quien } from '../corte.ts'
import type { CampoReporte, Operacion } from '../operacion.repo.ts'
import type { Reporte } from '../reporte.repo.ts'
import type { BaseDeVersion, VersionReporte } from '../version.repo.ts'

export type Problema = { readonly codigo: string; readonly detalles: Readonly<Record<string, string>> }

export type Celda = Pick<Operacion, 'meta' | 'campo' | 'clave'>
export type CeldaGuardada = Celda & { readonly valor: string }

/** Places of a report: its metas or its questions. */
export type Lugares = {
  readonly tiene: (lugar: string) => boolean
  /** What stops a value from being kept; null when it may. */
  readonly problema: (operacion: Operacion) => Problema | null
}

/** A draft with everything that judges it. */
export type BorradorMirado = {
  /** Version in force of the plan that it reports on; null where there is none or it answers a questionnaire. */
  readonly planVersion: number | null
  readonly cuenta: (reparto: Reparto | null) => CuentaDeLugares
  readonly faltas: (reporte: Reporte | null) => Promise<readonly FaltaEnvio[]>
}

export type CuentaDeLugares = {
  readonly completas: number
  readonly requeridas: number
  /** Those in charge of whoever has that reparto. */
  readonly lugares: ReadonlySet<string>
}

/** What the rules found over a whole draft. */
export type CorridaDeReglas = Omit<CorridaNueva, 'motivo' | 'version'>

/** A draft judged to be sent. */
export type EnvioPreparado = {
  /** All that stops it now, in the order in which a person would solve it. */
  readonly faltas: readonly FaltaEnvio[]
  /** What the rules found, which is kept whether it is sent or not; null when nothing was looked at. */
  readonly corrida: CorridaDeReglas | null
  /** Null while its content lacks something. */
  readonly congelado: Congelado | null
}

export type Congelado = {
  readonly texto: string
  readonly sha256: Buffer
  readonly base: BaseDeVersion
  /** What the version leaves besides its text, to go in the same statement. */
  readonly escrituras: (quien: Quien, reporte: Reporte, version: number) => Readonly<Record<string, Escritura>>
}

export type Diferencia = {
  readonly meta: string
  readonly campo: CampoReporte | 'evidencia'
  readonly clave: string
  /** Every meta that shares the money; absent from what is of one place alone. */
  readonly entre?: readonly string[]
  readonly antes: string | null
  readonly despues: string | null
}

/** How the text of a version is read. Throws when it is not one of its instrument. */
export type LecturaDeVersion = {
  readonly celdas: (texto: string) => readonly CeldaGuardada[]
  readonly evidencias: (texto: string) => Readonly<Record<string, readonly EvidenciaCitada[]>>
  readonly diferencias: (antes: string, despues: string) => readonly Diferencia[]
}

/** What the draft, frozen now, would change of a version that was sent. */
export type PorEnviar = {
  readonly cambios: readonly Diferencia[]
  /** Words of each place. */
  readonly textos: ReadonlyMap<string, string>
  /** Money and what is counted of both; null where the instrument adds nothing up. */
  readonly totales: { readonly antes: TotalesDelDocumento; readonly despues: TotalesDelDocumento } | null
}

export type FormaDeReporte = {
  readonly lectura: LecturaDeVersion
  readonly lugares: (quien: Quien, clave: ClaveReporte, pedidos: readonly Celda[]) => Promise<Lugares>
  /** What refuses a place that the report does not have. */
  readonly ajeno: (lugar: string) => never
  /** Whether whoever has a reparto writes in a place. */
  readonly alcance: (actor: Actor, clave: ClaveReporte, reparto: Reparto) => Promise<(lugar: string) => boolean>
  readonly mirar: (
    quien: Quien,
    corte: CorteReportable & Partial<Pick<CorteRegido, 'regimen'>>,
  ) => Promise<BorradorMirado>
  /** `anterior`: text of the version it is compared with. Whatever stops the submission is of no account here. */
  readonly porEnviar: (quien: Quien, corte: CorteRegido, anterior: string) => Promise<PorEnviar>
  /** Looks at the whole draft with the rules of today. */
  readonly validar: (actor: Actor, clave: ClaveReporte) => Promise<CorridaDeReglas>
  readonly preparar: (actor: Actor, corte: CorteRegido, reporte: Reporte) => Promise<EnvioPreparado>
  /** Places that a version reported on, each with its words. */
  readonly lugaresDe: (
    quien: Pick<Quien, 'db' | 'alcance'>,
    clave: ClaveReporte,
    version: VersionReporte,
  ) => Promise<ReadonlyMap<string, string>>
}
