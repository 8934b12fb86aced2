// The last thing that a pack tells: an act on the report, or what is told of the entity beside it and leaves its link elsewhere.
import type { ClaveReporte } from '@kpt/domain/reportes'
import { periodoDeAcompanamiento } from '@kpt/domain/revision'
import { parseInstante } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import type { Alcance } from '../../platform/http/index.ts'
import { findUltimaAsistencia } from '../asistencia/index.ts'
import { findUltimoActo } from '../auditoria/index.ts'
import { findUltimaAyuda } from '../ayuda/index.ts'
import { findUltimoSuceso } from '../oficios/index.ts'
import { findUltimoCorreo } from './paquete.repo.ts'

/** When it happened; null while nothing has. */
export async function findUltimoHecho(db: Db, alcance: Alcance, clave: ClaveReporte): Promise<string | null> {
  const periodo = periodoDeAcompanamiento(clave.vigencia)
  const hechos = [
    (await findUltimoActo(db, alcance, clave))?.en ?? null,
    await findUltimoSuceso(db, alcance, clave),
    await findUltimoCorreo(db, alcance, clave),
    await findUltimaAyuda(db, alcance, clave),
    await findUltimaAsistencia(db, alcance, clave.entidad, periodo),
  ]
  const dichos = hechos.filter((en) => en !== null)
  return dichos.toSorted((a, b) => (parseInstante(b) ?? 0) - (parseInstante(a) ?? 0))[0] ?? null
}
