import { faltantes } from '@kpt/domain/planes'
import { agruparFaltantes } from './agrupar.ts'
import { elegirVersion, type Lector } from './elegir.ts'
import { hallazgosDeVersion } from './hallazgos-version.ts'
import { findActo, findPlanes } from './planes.repo.ts'
import { resolucionDe } from './resolucion.ts'

/** Where the plan of an entity stands, for its first screen; null while it has none. */
export async function resumenPlan(lector: Lector, entidad: string) {
  if ((await findPlanes(lector.db, lector.alcance, entidad)).length === 0) return null
  const elegida = await elegirVersion(lector, entidad)
  const { fila, version, plan } = elegida
  const acto = await findActo(lector.db, lector.alcance, elegida.clave)
  const hallazgos = await hallazgosDeVersion(lector, elegida)
  const { homologadas, exceptuadas, enEspera } = await resolucionDe(lector, elegida)
  return {
    nombre: plan.nombrePlan,
    estado: fila.estado,
    version: version.version,
    metas: version.metas,
    ...{ homologadas, exceptuadas, enEspera },
    faltan: fila.estado === 'finalizado' ? 0 : agruparFaltantes(faltantes(acto, hallazgos)).length,
  }
}
