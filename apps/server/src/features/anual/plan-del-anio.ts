// The plan of an entity looked at from one of its vigencias.
import { vigenciasDe } from '@kpt/domain/planes'
import { rechazar } from '../../platform/http/index.ts'
import { elegirVersion, type Lector, type VersionElegida } from '../planes/index.ts'
import type { ClaveAnual } from './actividades.repo.ts'

export type PlanDelAnio = VersionElegida & { readonly claveAnual: ClaveAnual; readonly anio: string }

export async function planDelAnio(lector: Lector, entidad: string, vigencia: number): Promise<PlanDelAnio> {
  const elegida = await elegirVersion(lector, entidad)
  const { periodo } = elegida.plan
  const anio = String(vigencia)
  if (!vigenciasDe(periodo).includes(anio)) {
    rechazar('plan.vigencia_ajena', { vigencia: anio, desde: String(periodo.desde), hasta: String(periodo.hasta) })
  }
  return { ...elegida, anio, claveAnual: { entidad, desde: elegida.clave.desde, vigencia } }
}
