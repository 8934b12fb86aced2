// The exported chain: a text file with a header and a link in each line, that anybody can verify years later without this system.
import { canonicalText } from '../shared/index.ts'
import type { Cabeza, Eslabon } from './cadena.ts'

export const FORMATO = 'kpt-auditoria-1'

/** Of what the file is. Its own digest is in it, so that a change in the header itself shows. */
export type Encabezado = {
  readonly formato: typeof FORMATO
  /** Code of the entity, or `nacional`. */
  readonly cadena: string
  readonly entidad: string | null
  readonly exportado: string
  /** Null when the chain has no link yet. */
  readonly cabeza: Cabeza | null
  /** Last seal over the chain when it was exported. */
  readonly sello: { readonly n: number; readonly en: string; readonly huella: string } | null
  /** What the texts hold of persons, and how a link is computed: for whoever finds the file without us. */
  readonly datosPersonales: string
  readonly comoVerificar: string
}

/** Digest of a text, in hexadecimal. */
export type Digerir = (texto: string) => string

export function renglonDelEncabezado(encabezado: Encabezado, digerir: Digerir): string {
  return canonicalText({ ...encabezado, huella: digerir(canonicalText(encabezado)) })
}

export function renglonDe({ n, en, cuenta, accion, sujeto, texto, hash }: Eslabon): string {
  return canonicalText({ n, en, cuenta, accion, sujeto, texto, hash })
}

/** The header, or null when the line is not one or was touched. */
export function leerEncabezado(linea: string, digerir: Digerir): Encabezado | null {
  const objeto = leerCanonico(linea)
  if (objeto === null) return null
  const { huella, ...encabezado } = objeto as unknown as Encabezado & { huella?: unknown }
  if (encabezado.formato !== FORMATO || typeof encabezado.cadena !== 'string') return null
  if (huella !== digerir(canonicalText(encabezado))) return null
  return isCabeza(encabezado.cabeza) ? encabezado : null
}

/** A link, or null when the line is not written exactly as we write it. */
export function leerRenglon(linea: string): Eslabon | null {
  const objeto = leerCanonico(linea)
  return objeto !== null && isEslabon(objeto) ? objeto : null
}

function isEslabon(objeto: Record<string, unknown>): objeto is Record<string, unknown> & Eslabon {
  const { n, cuenta, ...textos } = objeto
  return (
    Object.keys(objeto).length === CAMPOS.length + 2 &&
    Number.isSafeInteger(n) &&
    (cuenta === null || typeof cuenta === 'string') &&
    CAMPOS.every((campo) => typeof textos[campo] === 'string')
  )
}

const CAMPOS = ['en', 'accion', 'sujeto', 'texto', 'hash'] as const

function isCabeza(cabeza: unknown): boolean {
  if (cabeza === null) return true
  const { n, hash } = (cabeza ?? {}) as Partial<Cabeza>
  return Number.isSafeInteger(n) && typeof hash === 'string'
}

/** Only the canonical writing: a key twice, a blank or another order would let a line say two things. */
function leerCanonico(linea: string): Record<string, unknown> | null {
  try {
    const valor = JSON.parse(linea)
    if (typeof valor !== 'object' || valor === null || Array.isArray(valor)) return null
    return canonicalText(valor) === linea ? valor : null
  } catch {
    return null
  }
}
