import { estadoTras, faltantes } from '@kpt/domain/planes'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { agruparFaltantes } from './agrupar.ts'
import { elegirVersion } from './elegir.ts'
import { hallazgosDeVersion } from './hallazgos-version.ts'
import { findActo, insertFinalizacion, lockPlanes, savePlan } from './planes.repo.ts'

/** PI finalizado (R2.2): the leader's act over the current version, when nothing is missing. Declaring it again changes nothing. */
export async function finalizarPi(actor: Actor, entidad: string, esperada: number) {
  const { db, alcance, ahora, persona } = actor
  await lockPlanes(db, alcance, entidad)
  const elegida = await elegirVersion(actor, entidad)
  const { fila, clave } = elegida
  const { version } = elegida.version
  if (esperada !== version) {
    rechazar('plan.version_cambio', { esperada: String(esperada), actual: String(version) })
  }
  const hecho = { estado: 'finalizado' as const, version }
  if (fila.estado === 'finalizado' && fila.versionFinalizada === version) return hecho
  const acto = await findActo(db, alcance, clave)
  const falta = agruparFaltantes(faltantes(acto, await hallazgosDeVersion(actor, elegida)))
  if (falta.length > 0) rechazar('plan.no_finalizable', { faltan: String(falta.length) }, falta)
  await insertFinalizacion(db, alcance, clave, { version, cuenta: persona.cuenta }, ahora)
  await savePlan(db, alcance, { ...fila, estado: estadoTras(fila.estado, 'finalizar'), versionFinalizada: version })
  await registrar(db, {
    cadena: entidad,
    cuenta: persona.cuenta,
    accion: 'plan.finalizar',
    sujeto: `plan/${clave.desde}/version/${version}`,
    hechos: { sha256: elegida.version.sha256, documento: acto?.documento ?? null },
    en: ahora,
  })
  return hecho
}
