import { abarca, type Territorio } from '@kpt/domain/acceso'
import type { Entidad } from '@kpt/domain/territorio'

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
