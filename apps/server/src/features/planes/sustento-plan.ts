// What the changes since the last finished version still have to cite before this one can be finished.
import {
  type ClaseCambio,
  clasesDelCambio,
  type FaltaSustento,
  faltaDeSustento,
  type Sustento,
} from '@kpt/domain/planes'
import { readPlan } from './documento-plan.ts'
import type { Lector, VersionElegida } from './elegir.ts'
import { findSustentos, type SustentoFila } from './sustento.repo.ts'

export type EstadoSustento = {
  readonly clases: readonly ClaseCambio[]
  readonly falta: readonly FaltaSustento[]
}

/** `dado`: what is being cited now, besides what its versions cite already. */
export async function estadoSustento(
  { db, alcance }: Lector,
  elegida: VersionElegida,
  sustentos: readonly SustentoFila[],
  dado: Sustento | null = null,
): Promise<EstadoSustento> {
  const { clave, fila, versiones, plan, version } = elegida
  const finalizada = versiones.find((v) => v.version === fila.versionFinalizada)
  if (!finalizada || finalizada.version >= version.version) return { clases: [], falta: [] }
  const clases = clasesDelCambio(await readPlan(db, alcance, clave, finalizada), plan)
  const desdeEntonces = sustentos.filter((s) => s.version > finalizada.version && s.version <= version.version)
  return { clases, falta: faltaDeSustento(clases, [...desdeEntonces, ...(dado ? [dado] : [])]) }
}

/** The same, reading what the versions cite. */
export async function sustentoPendiente(lector: Lector, elegida: VersionElegida, dado: Sustento | null) {
  const sustentos = await findSustentos(lector.db, lector.alcance, elegida.clave)
  return estadoSustento(lector, elegida, sustentos, dado)
}
