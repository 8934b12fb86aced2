// Signing by authenticating again: whoever answers for the entity proves to be there at the moment of sending (submission of a report).
import type { Instante } from '../shared/index.ts'

/** Password; password and code; passkey, which is both. */
export const VIAS_FIRMA = ['clave', 'codigo', 'llave'] as const
export type ViaFirma = (typeof VIAS_FIRMA)[number]

/** Enough to read the confirmation and to try again over a bad line; too little for whoever finds the screen open. */
export const VIDA_FIRMA = 5 * 60_000

export type Firma = { readonly via: ViaFirma; readonly en: Instante }
