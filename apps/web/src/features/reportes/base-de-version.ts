// What each sent version reported on or answered, by instrument: its column in every list of versions.
import type { Reporte } from './borrador/entrada.ts'
import type { Clave } from './borrador/red.ts'

type Version = Reporte['versiones'][number]
type Base = { readonly titulo: string; readonly de: (version: Version) => number | null }

const BASES: Readonly<Record<Clave['instrumento'], Base>> = {
  seguimiento: { titulo: 'Versión del plan', de: (v) => v.planVersion },
  gestionweb: { titulo: 'Versión del cuestionario', de: (v) => v.cuestionario?.version ?? null },
}

export function baseDeVersion({ instrumento }: Pick<Clave, 'instrumento'>): Base {
  return BASES[instrumento]
}
