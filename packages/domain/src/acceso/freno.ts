// How long the next attempt to sign in, or the next link for a forgotten password, must wait: guessing is slow, mailboxes are not
// flooded, and nobody can lock another person out.
import type { Instante } from '../shared/index.ts'

/**
 * Three brakes at the door, each counting failures within an hour. The second step has its own under the same names:
 * - `correo_red`: one address typed from one network. Somebody guessing one password from one place.
 * - `red`: one network, whatever the address. Somebody trying one password on many accounts.
 * - `correo`: one address, from wherever. Somebody guessing from many places. It never stops a browser in which the person has signed in before,
 *   nor the one-time link by mail: whoever attacks an account cannot keep its owner out.
 *
 * And two that count links asked for: `olvido_correo` keeps a mailbox from being filled, without telling, and `olvido_red` one network
 * from filling many.
 */
export const FRENOS = ['correo_red', 'red', 'correo', 'olvido_correo', 'olvido_red'] as const
export type Freno = (typeof FRENOS)[number]

export type Fallos = { readonly fallos: number; readonly desde: Instante; readonly hasta: Instante | null }

/** Failures that cost nothing, first wait and longest wait in ms; each further failure doubles the wait. */
const ESCALA: Readonly<Record<Freno, { readonly libres: number; readonly primera: number; readonly tope: number }>> = {
  correo_red: { libres: 5, primera: 30_000, tope: 3_600_000 },
  red: { libres: 60, primera: 10_000, tope: 900_000 },
  correo: { libres: 20, primera: 60_000, tope: 3_600_000 },
  olvido_correo: { libres: 3, primera: 1_200_000, tope: 1_200_000 },
  olvido_red: { libres: 30, primera: 60_000, tope: 900_000 },
}

/** Failures are forgotten this long after the first one, unless a wait is still running. */
export const MEMORIA = 3_600_000

/** The state after one more failure. */
export function trasFallo(freno: Freno, antes: Fallos | null, ahora: Instante): Fallos {
  const sigue = antes !== null && (ahora - antes.desde < MEMORIA || (antes.hasta ?? 0) > ahora)
  const fallos = sigue ? antes.fallos + 1 : 1
  const espera = esperaTras(freno, fallos)
  return { fallos, desde: sigue ? antes.desde : ahora, hasta: espera > 0 ? ahora + espera : null }
}

/** Milliseconds to wait after so many failures in a row. */
export function esperaTras(freno: Freno, fallos: number): number {
  const { libres, primera, tope } = ESCALA[freno]
  if (fallos < libres) return 0
  return Math.min(primera * 2 ** Math.min(fallos - libres, 30), tope)
}

/**
 * Until when an attempt must wait; null when it may go ahead. In a browser known to the account only what was tried from it and its
 * own network counts, never what others try elsewhere.
 */
export function esperaHasta(
  frenos: Readonly<Partial<Record<Freno, Fallos | null>>>,
  conocido: boolean,
  ahora: Instante,
): Instante | null {
  const cuentan = FRENOS.filter((freno) => !(conocido && freno !== 'correo_red'))
  const hasta = Math.max(0, ...cuentan.map((freno) => frenos[freno]?.hasta ?? 0))
  return hasta > ahora ? hasta : null
}
