import { abarca, type Territorio } from '@kpt/domain/acceso'
import type { CodigoEntidad, Entidad } from '@kpt/domain/territorio'

declare const sello: unique symbol

/** Proof that permission and territory were checked. Repos ask for it; only this folder makes it. */
export type Alcance = { readonly territorio: Territorio; readonly [sello]: true }

/** Not exported by the folder's index: an Alcance exists only after `platform/http` granted it. */
export function otorgar(territorio: Territorio): Alcance {
  return { territorio } as Alcance
}

/** Whether the entity lies inside what was granted. */
export function alcanza(alcance: Alcance, entidad: Pick<Entidad, 'codigo' | 'departamento' | 'tipo'>): boolean {
  return abarca(alcance.territorio, entidad)
}

/** Second defence, inside the repos: a query over an entity outside what was granted is a bug of ours, not an answer. */
export function assertAlcance(alcance: Alcance, entidad: CodigoEntidad): void {
  const tipo = entidad.length === 2 ? 'departamento' : 'municipio'
  if (alcanza(alcance, { codigo: entidad, departamento: entidad.slice(0, 2), tipo })) return
  throw new Error(`the entity ${entidad} lies outside the territory that was granted`)
}

/** For work that no request asked for: the queue, and the command line of the operator. The country, unless the work is of a part of it. */
export function alcanceInterno(territorio: Territorio = { clase: 'nacional' }): Alcance {
  return otorgar(territorio)
}
