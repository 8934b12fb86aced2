// Whose requests somebody may read: their own; those of the desk they work at; those that are in the file of a report they may see.
import { type Territorio, territorioDe } from '@kpt/domain/acceso'
import type { ParteAyuda } from '@kpt/domain/comunicaciones'
import { sql } from 'kysely'
import type { Persona } from '../../platform/http/index.ts'

export type Mirada = {
  readonly cuenta: string
  readonly mesa: Territorio | null
  readonly expediente: Territorio | null
}

export function miradaDe(persona: Pick<Persona, 'cuenta' | 'rol' | 'entidad'>): Mirada {
  return {
    cuenta: persona.cuenta,
    mesa: territorioDe(persona, 'ayuda.atender'),
    expediente: territorioDe(persona, 'hilo.ver'),
  }
}

/** Over `ayuda as a`. */
export function visibleA({ cuenta, mesa, expediente }: Mirada) {
  return sql<boolean>`(a.pide = ${cuenta} or ${enMesa(mesa)} or (a.instrumento is not null and ${deEntidad(expediente)}))`
}

/** DNP's desk sees all of it, also what it gave away; a gobernación, what it was given. */
export function enMesa(mesa: Territorio | null) {
  if (mesa === null || mesa.clase === 'entidad') return sql<boolean>`false`
  return mesa.clase === 'nacional' ? sql<boolean>`true` : sql<boolean>`a.departamento = ${mesa.codigo}`
}

function deEntidad(territorio: Territorio | null) {
  if (territorio === null) return sql<boolean>`false`
  if (territorio.clase === 'nacional') return sql<boolean>`true`
  if (territorio.clase === 'entidad') return sql<boolean>`a.entidad = ${territorio.codigo}`
  return sql<boolean>`(length(a.entidad) = 5 and left(a.entidad, 2) = ${territorio.codigo})`
}

/** Null for whoever only reads it. Whoever asked is never its desk. */
export function parteEn(
  { cuenta, mesa }: Mirada,
  { pide, departamento }: { readonly pide: string; readonly departamento: string | null },
): ParteAyuda | null {
  if (pide === cuenta) return 'persona'
  if (mesa?.clase === 'nacional') return 'dnp'
  return mesa?.clase === 'departamento' && mesa.codigo === departamento ? 'gobernacion' : null
}
