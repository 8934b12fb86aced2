// The state of an entity while its acts become rows: what their use cases would read from the database.
import type { EstadoPlan, Plan } from '@kpt/domain/planes'
import type { ClaveReporte, EstadoReporte } from '@kpt/domain/reportes'
import type { SolicitudAjustes } from '@kpt/domain/revision'
import type { Campo, DocumentoSeguimiento } from '@kpt/domain/seguimiento'
import type { Instante } from '@kpt/domain/shared'
import { type Cadena, crearCadena } from './cadena.ts'
import type { FilasDelPais } from './filas.ts'
import type { EntidadDelPais, Pais } from './pais.ts'

/** The document that stands for the approving act. */
export type DocumentoDelActo = { readonly sha256: Buffer; readonly bytes: number }

export type VersionDelPlan = { readonly plan: Plan; readonly sha256: string; finalizadaEl: string | null }

export type ValorGuardado = {
  readonly meta: string
  readonly campo: Campo
  readonly clave: string
  readonly valor: string
  readonly antes: string | null
  readonly secuencia: number
  readonly en: Instante
}

export type ReporteEnObra = {
  readonly clave: ClaveReporte
  readonly creadoEn: Instante
  readonly valores: Map<string, ValorGuardado>
  readonly documentos: Map<number, DocumentoSeguimiento>
  estado: EstadoReporte
  version: number
  vigente: number | null
  ronda: number
  solicitud: (SolicitudAjustes & { readonly version: number }) | null
  metasAbiertas: string[] | null
  revision: { readonly por: string; readonly en: Instante } | null
  primerEnvio: { readonly en: Instante; readonly oportuno: boolean | null } | null
  sucesos: number
}

export type Obra = {
  readonly pais: Pais
  readonly entidad: EntidadDelPais
  readonly indicadores: ReadonlySet<string>
  readonly documento: DocumentoDelActo
  readonly filas: FilasDelPais
  readonly cadena: Cadena
  readonly versiones: VersionDelPlan[]
  estado: EstadoPlan
  metasNumeradas: number
  readonly reportes: Map<string, ReporteEnObra>
}

export type Materiales = Pick<Obra, 'pais' | 'indicadores' | 'documento' | 'filas'>

export function abrirObra(materiales: Materiales, entidad: EntidadDelPais): Obra {
  return {
    ...materiales,
    entidad,
    cadena: crearCadena(materiales.filas, entidad.codigo),
    versiones: [],
    estado: 'en_construccion',
    metasNumeradas: 0,
    reportes: new Map(),
  }
}
