import { type Resolucion, resolverHomologacion } from '@kpt/domain/planes'
import { fechaEn } from '@kpt/domain/shared'
import { findSolicitudesDePlan } from '../sin-equivalente/index.ts'
import type { Lector, VersionElegida } from './elegir.ts'

/** How much of a version is resolved today: its metas homologadas when it was made, plus what DNP excepted or has in hand. */
export async function resolucionDe(
  { db, alcance, ahora }: Lector,
  { version, clave }: Pick<VersionElegida, 'version' | 'clave'>,
): Promise<Resolucion> {
  const solicitudes = version.sinHomologar.length === 0 ? [] : await findSolicitudesDePlan(db, alcance, clave)
  return resolverHomologacion(version, solicitudes, fechaEn(ahora))
}
