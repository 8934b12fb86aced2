import { estadoTras, faltantes, type Sustento } from '@kpt/domain/planes'
import { fechaEn } from '@kpt/domain/shared'
import { registrar } from '../../platform/audit/index.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findDocumento } from '../cargas/index.ts'
import { agruparFaltantes } from './agrupar.ts'
import { elegirVersion, type VersionElegida } from './elegir.ts'
import { hallazgosDeVersion } from './hallazgos-version.ts'
import { findActo, insertFinalizacion, lockPlanes, savePlan } from './planes.repo.ts'
import { insertSustento } from './sustento.repo.ts'
import { sustentoPendiente } from './sustento-plan.ts'

/**
 * PI finalizado (R2.2): the leader's act over the current version, when nothing is missing; of a plan already finished once, with the act or
 * reason of what changed. Declaring it again changes nothing.
 */
export async function finalizarPi(
  actor: Actor,
  entidad: string,
  { version: esperada, sustento }: { readonly version: number; readonly sustento: Sustento | null },
) {
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
  await citar(actor, elegida, sustento)
  await insertFinalizacion(db, alcance, clave, { version, cuenta: persona.cuenta }, ahora)
  await savePlan(db, alcance, { ...fila, estado: estadoTras(fila.estado, 'finalizar'), versionFinalizada: version })
  await registrar(db, {
    cadena: entidad,
    cuenta: persona.cuenta,
    accion: 'plan.finalizar',
    sujeto: `plan/${clave.desde}/version/${version}`,
    hechos: { sha256: elegida.version.sha256, documento: acto?.documento ?? null, ...citados(sustento) },
    en: ahora,
  })
  return hecho
}

async function citar(actor: Actor, elegida: VersionElegida, sustento: Sustento | null): Promise<void> {
  const { db, alcance, ahora, persona } = actor
  const { entidad } = elegida.clave
  const acto = sustento?.acto ?? null
  if (acto && acto.fecha > fechaEn(ahora)) {
    rechazar('peticion.invalida', { donde: 'fecha', porque: 'es posterior a hoy' })
  }
  if (acto?.documento && !(await findDocumento(db, alcance, entidad, acto.documento))) {
    rechazar('documento.no_existe', {})
  }
  const { clases, falta } = await sustentoPendiente(actor, elegida, sustento)
  if (falta.length > 0) rechazar('plan.sustento_requerido', { faltan: falta.join(', ') })
  if (sustento === null || clases.length === 0) return
  const cita = { ...sustento, version: elegida.version.version, cuenta: persona.cuenta }
  await insertSustento(db, alcance, elegida.clave, cita, ahora)
}

function citados(sustento: Sustento | null) {
  if (sustento === null) return {}
  const { acto, razon } = sustento
  return { acto: acto && `${acto.tipo} ${acto.numero} de ${acto.fecha}`, razon }
}
