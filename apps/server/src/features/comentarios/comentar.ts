import type { comentar as definicion, PeticionDe } from '@kpt/contract'
import { sujetoDelReporte } from '@kpt/domain/auditoria'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { isMetaReportable } from '../reportes/index.ts'
import { findResuelto, insertComentario, insertSuceso } from './comentario.repo.ts'

/** Something said to the colleagues of the entity. What is said of a settled matter opens it again. */
export async function comentar(
  ctx: ContextoTerritorial,
  { params: clave, cuerpo: { id, texto } }: PeticionDe<typeof definicion>,
): Promise<{ id: string }> {
  const { db, alcance, persona, ahora } = ctx
  if (!(await isMetaReportable(ctx, clave, clave.meta))) rechazar('plan.meta_no_existe', { meta: clave.meta })
  const quien = { por: persona.cuenta, rol: persona.rol, en: ahora }
  if (!(await insertComentario(db, alcance, clave, { id, texto, ...quien }))) return { id }
  if (await findResuelto(db, alcance, clave))
    await insertSuceso(db, alcance, clave, { id, acto: 'reabrir', comentario: null, ...quien })
  // Not what was said: the chain is read by more people than the thread.
  const hechos = { meta: clave.meta, comentario: id }
  const acto = { cadena: clave.entidad, cuenta: persona.cuenta, accion: 'comentario.escribir', hechos, en: ahora }
  await registrar(db, { ...acto, sujeto: sujetoDelReporte(clave) })
  return { id }
}
