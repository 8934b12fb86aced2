import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findDocumento } from '../cargas/index.ts'
import { pedirLectura } from '../lectura/index.ts'
import { claveDe, findPlanVisible } from './elegir.ts'
import { type ActoFila, insertActo, lockPlanes } from './planes.repo.ts'
import { actoVisible } from './ver-plan.ts'

/** The act that approved the plan. A correction is another row: what was written before stays. */
export async function registrarActo(actor: Actor, entidad: string, acto: ActoFila) {
  const { db, alcance, ahora, persona } = actor
  if (acto.fecha > fechaEn(ahora)) rechazar('peticion.invalida', { donde: 'fecha', porque: 'es posterior a hoy' })
  if (/\p{Cc}/u.test(acto.numero))
    rechazar('peticion.invalida', { donde: 'número', porque: 'tiene signos que no se ven' })
  await lockPlanes(db, alcance, entidad)
  const clave = claveDe(await findPlanVisible(actor, entidad))
  if (acto.documento !== null && !(await findDocumento(db, alcance, entidad, acto.documento))) {
    rechazar('documento.no_existe', {})
  }
  await insertActo(db, alcance, clave, { ...acto, cuenta: persona.cuenta }, ahora)
  const { tipo, numero, fecha, documento } = acto
  if (documento !== null) await pedirLectura(actor, { entidad, sha256: documento })
  await registrar(db, {
    cadena: entidad,
    cuenta: persona.cuenta,
    accion: 'plan.registrar_acto',
    sujeto: `plan/${clave.desde}/acto`,
    hechos: { tipo, numero, fecha, documento },
    en: ahora,
  })
  return actoVisible(actor, entidad, acto)
}
