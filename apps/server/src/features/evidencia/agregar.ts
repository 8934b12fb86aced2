import { sujetoDelReporte } from '@kpt/domain/auditoria'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import type { Actor } from '../../platform/http/index.ts'
import { exigirEscritura, insertAsociaciones } from '../reportes/index.ts'
import { type EvidenciaNueva, insertEvidencia } from './evidencia.repo.ts'

/** Adds a piece of evidence to the draft of a corte and links it to metas, as one act. */
export async function agregar(
  actor: Actor,
  clave: ClaveReporte,
  nueva: EvidenciaNueva,
  pedidas: readonly string[],
): Promise<void> {
  const { db, alcance, ahora, persona } = actor
  const { cuenta, rol } = persona
  const metas = [...new Set(pedidas)].sort()
  await exigirEscritura(actor, clave, metas)
  if (!(await insertEvidencia(db, alcance, clave, nueva, { cuenta, rol, en: ahora }))) return
  const { id, clase, sha256, personal } = nueva
  await insertAsociaciones(db, alcance, clave, { evidencia: id, metas }, { cuenta, rol, en: isoBogota(ahora) })
  await registrar(db, {
    ...{ cadena: clave.entidad, cuenta, accion: 'evidencia.agregar', sujeto: sujetoDelReporte(clave) },
    // Never its name nor its address: a person may be named in them.
    hechos: { evidencia: id, clase, metas, personal, rol, sha256: sha256?.toString('hex') ?? null },
    en: ahora,
  })
}
