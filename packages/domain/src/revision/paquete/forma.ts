// The evidence pack of a report (numeral 2.c, Circular 0009-4 de 2023; R4.1, N2): every file of it with its fingerprint, and what was left out.
import type { ClaveReporte } from '../../reportes/index.ts'

export const FORMATO_PAQUETE = 'kpt-paquete-1'

/** Parts of the pack, in the order of its index. */
export const PARTES_PAQUETE = [
  'versiones',
  'constancias',
  'ajustes',
  'diferencias',
  'veredictos',
  'revision',
  'comunicaciones',
  'acompanamiento',
  'evidencias',
  'auditoria',
] as const
export type PartePaquete = (typeof PARTES_PAQUETE)[number]

export type ArchivoDelPaquete = {
  readonly parte: PartePaquete
  /** Path inside the pack, ASCII. */
  readonly ruta: string
  readonly titulo: string
  readonly bytes: number
  readonly sha256: string
}

export type IndicePaquete = {
  readonly formato: typeof FORMATO_PAQUETE
  readonly reporte: ClaveReporte & { readonly nombre: string; readonly estado: string }
  /** Instant of the last fact in it: the pack says nothing of the moment it was made, so that the same facts give the same bytes. */
  readonly datosHasta: string
  readonly archivos: readonly ArchivoDelPaquete[]
  readonly omitidas: {
    /** Evidence with personal data that whoever asked may not open. */
    readonly reservadas: number
    /** Evidence that no longer fit; each is listed with its fingerprint in the list of evidence. */
    readonly noCupieron: number
    /** Messages of the threads of the file, which go only to those who may read them in it. */
    readonly mensajes: number
  }
}

/** Names of the files that are about the pack itself. */
export const INDICE = 'indice.json'
export const SUMAS = 'SUMAS.txt'
