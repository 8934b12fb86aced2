// What a signed letter says, kept whole for ever: templates and cards change, a letter that was signed does not.
import type { Instrumento } from '../calendario/index.ts'
import { canonicalText } from '../shared/index.ts'
import type { ClaseOficio } from './corresponde.ts'
import type { Destinatario } from './destinatario.ts'

export type HechosOficio = {
  readonly formato: 1
  readonly radicado: string
  readonly emisor: { readonly codigo: string; readonly nombre: string }
  /** Day of its signature, in Bogotá. */
  readonly fecha: string
  readonly clase: ClaseOficio
  readonly destinatario: Destinatario
  readonly asunto: string
  readonly parrafos: readonly string[]
  readonly sobre: { readonly instrumento: Instrumento; readonly vigencia: number; readonly corte: number } | null
  readonly copia: readonly string[]
  readonly firma: {
    readonly nombre: string
    readonly rol: string
    readonly organismo: string
    readonly via: string
    /** ISO instant of the authentication. */
    readonly en: string
  }
  readonly verificacion: string
  readonly demostracion: boolean
}

/** The text that is sealed: its SHA-256 is the fingerprint of the letter. */
export function textoOficio(hechos: HechosOficio): string {
  return canonicalText(hechos)
}

/** Only of what this system wrote. */
export function leerOficio(texto: string): HechosOficio {
  return JSON.parse(texto) as HechosOficio
}
