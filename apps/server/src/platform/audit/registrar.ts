import { canonicalText, type Instante, isoBogota, type Json } from '@kpt/domain/shared'
import { sql } from 'kysely'
import type { Db } from '../db/conexion.ts'
import { type Escritura, enUnaSentencia } from '../db/en-una-sentencia.ts'

export type Acontecimiento = {
  /** Chain it belongs to: the entity's code, or `nacional`. */
  readonly cadena: string
  /** Account that acted; null when the system itself did. */
  readonly cuenta: string | null
  readonly accion: string
  /** What it was about, as a path: `plan/2024/version/3`. The history of a thing is read by it. */
  readonly sujeto: string
  /** Facts of the act. Personal data never enter as such. */
  readonly hechos: { readonly [clave: string]: Json }
  readonly en: Instante
}

/**
 * Adds one link to the chain of an entity, inside the transaction of the act itself: `hash = sha256(previous ‖ sha256(text))`.
 * The head row serialises writers of one chain; it is held until commit.
 */
export function registrar(db: Db, acto: Acontecimiento): Promise<void> {
  return enUnaSentencia(db, eslabonDe(acto))
}

/** The writes of that link, to go with those of its act in one statement. */
export function eslabonDe(acto: Acontecimiento): Record<'cabeza' | 'eslabon', Escritura> {
  const texto = textoDelActo(acto)
  return {
    cabeza: sql`
      insert into auditoria_cabeza (cadena, n, hash)
      values (${acto.cadena}, 1, sha256(${ORIGEN} || sha256(convert_to(${texto}, 'UTF8'))))
      on conflict (cadena) do update
        set n = auditoria_cabeza.n + 1, hash = sha256(auditoria_cabeza.hash || sha256(convert_to(${texto}, 'UTF8')))
      returning n, hash`,
    eslabon: sql`
      insert into auditoria (cadena, n, en, cuenta, accion, sujeto, texto, hash)
      select ${acto.cadena}, n, ${isoBogota(acto.en)}::timestamptz, ${acto.cuenta}::uuid, ${acto.accion}, ${acto.sujeto}, ${texto}, hash
      from cabeza`,
  }
}

/** The text of a link, as it is hashed and stored. */
export function textoDelActo({ accion, cuenta, en, hechos, sujeto }: Omit<Acontecimiento, 'cadena'>): string {
  return canonicalText({ accion, cuenta, en: isoBogota(en), hechos, sujeto })
}

/** What stands before the first link of every chain. */
const ORIGEN = sql`decode(repeat('00', 32), 'hex')`
