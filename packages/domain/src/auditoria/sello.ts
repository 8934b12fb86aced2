// A seal: the heads of all chains at one moment in one text, whose digest enters the national chain. A chain rewritten whole no longer has the sealed heads.
import { canonicalText, type Json } from '../shared/index.ts'
import type { Cabeza } from './cadena.ts'

export const NACIONAL = 'nacional'
export const ACCION_SELLAR = 'auditoria.sellar'

export type Cabezas = { readonly [cadena: string]: Cabeza }

export type Sello = {
  readonly n: number
  readonly en: string
  /** Digest of the seal before; null in the first one. */
  readonly previo: string | null
  readonly cabezas: Cabezas
}

export function textoDelSello({ n, en, previo, cabezas }: Sello): string {
  return canonicalText({ n, en, previo, cabezas: cabezas as { [cadena: string]: Json } })
}

/** The seal of a text; null when it is not exactly one. */
export function leerSello(texto: string): Sello | null {
  try {
    const sello = JSON.parse(texto) as Sello
    return textoDelSello(sello) === texto && isSello(sello) ? sello : null
  } catch {
    return null
  }
}

function isSello({ n, en, previo, cabezas }: Sello): boolean {
  return (
    Number.isSafeInteger(n) &&
    typeof en === 'string' &&
    (previo === null || typeof previo === 'string') &&
    Object.values(cabezas).every((c) => Number.isSafeInteger(c.n) && typeof c.hash === 'string')
  )
}

export function sujetoDelSello(n: number): string {
  return `sello/${n}`
}

/** Whether anything happened since the last seal: its own link in the national chain is not an act. */
export function hayQueSellar(ultimo: Sello | null, cabezas: Cabezas): boolean {
  if (ultimo === null) return Object.keys(cabezas).length > 0
  return Object.entries(cabezas).some(([cadena, { n }]) => {
    const sellados = ultimo.cabezas[cadena]?.n ?? 0
    return n > sellados + (cadena === NACIONAL ? 1 : 0)
  })
}

/** Sealed heads by chain and number, each with the first seal that holds it. */
export type Sellados = Map<string, Map<number, { readonly hash: string; readonly sello: number }>>

/** Adds the heads of one more seal. False when an earlier seal says another digest for the same link. */
export function sumarSello(sellados: Sellados, { n: sello, cabezas }: Sello): boolean {
  let concuerda = true
  for (const [cadena, { n, hash }] of Object.entries(cabezas)) {
    const suyas = sellados.get(cadena) ?? new Map()
    sellados.set(cadena, suyas)
    const antes = suyas.get(n)
    if (antes && antes.hash !== hash) concuerda = false
    if (!antes) suyas.set(n, { hash, sello })
  }
  return concuerda
}
