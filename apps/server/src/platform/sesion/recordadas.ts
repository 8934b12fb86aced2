// People seen a moment ago, by the fingerprint of their token. Never enough to let anybody act: see `compruebaSesion`.
import type { Instante } from '@kpt/domain/shared'
import type { Conexion } from '../db/conexion.ts'
import type { Persona } from '../http/contexto.ts'
import { huellaDe } from './sesion.repo.ts'

export type Recordada = { readonly persona: Persona; readonly huella: Buffer }

/** Less than the five minutes after which a visit is written again: being remembered never makes a session look idle. */
const RECUERDO = 240_000
const CABEN = 20_000

const recordadas = new WeakMap<Conexion, Map<string, Recordada & { readonly hasta: Instante }>>()

export function recordar(conexion: Conexion, ficha: string, persona: Persona, ahora: Instante): void {
  const suyas = recordadas.get(conexion) ?? new Map()
  recordadas.set(conexion, suyas)
  if (suyas.size >= CABEN) suyas.clear()
  const huella = huellaDe(ficha)
  suyas.set(huella.toString('base64'), { persona, huella, hasta: ahora + RECUERDO })
}

export function recordada(conexion: Conexion, ficha: string, ahora: Instante): Recordada | null {
  const suyas = recordadas.get(conexion)
  if (!suyas) return null
  const hallada = suyas.get(huellaDe(ficha).toString('base64'))
  return hallada && hallada.hasta > ahora ? hallada : null
}

/** What the session may do has changed: the next one to ask is the database. */
export function olvidar(conexion: Conexion, ficha: string): void {
  recordadas.get(conexion)?.delete(huellaDe(ficha).toString('base64'))
}
