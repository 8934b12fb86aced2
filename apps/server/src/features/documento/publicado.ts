import { alcanceInterno, type ContextoPublico } from '../../platform/http/index.ts'
import type { Mirada } from './documento-del-plan.ts'

/** From outside there is no account and no scope: only what this entity published is read. */
export function desdeAfuera({ db, ahora }: ContextoPublico, entidad: string): Mirada {
  return {
    lector: { db, ahora, alcance: alcanceInterno({ clase: 'entidad', codigo: entidad }) },
    entidad,
    afuera: true,
  }
}
