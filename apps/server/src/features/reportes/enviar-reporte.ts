import { join } from 'node:path'
import { type ClaveReporte, type FaltaEnvio, numeroDeRecibo, oportunidad, puede } from '@kpt/domain/reportes'
import { type Aporte, citasDe } from '@kpt/domain/seguimiento'
import { isoBogota } from '@kpt/domain/shared'
import { enHilos } from '../../platform/hilos.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { findTextoPlan, findVersionEnVigor, type VersionEnVigor } from '../planes/index.ts'
import { abrirReporte } from './abrir-reporte.ts'
import { insertAportes } from './aporte.repo.ts'
import { asentarActo } from './asentar.ts'
import { faltasDe } from './borrador-completo.ts'
import { type CorteRegido, findCorte, limiteDelEnvio } from './corte.ts'
import { faltasVisibles } from './faltas-visibles.ts'
import type { Expediente, Juicio } from './juzgar-hilo.ts'
import { findReporteForUpdate, type Reporte } from './reporte.repo.ts'
import { situacionDe } from './situacion.ts'
import { findBorradorEscrito } from './valor.repo.ts'
import { findTextos, findVersiones, findVigentes, insertVersion, type VersionNueva } from './version.repo.ts'
import { versionVisible } from './version-visible.ts'

/** Freezes what stands in the draft as a numbered version. Whatever was acknowledged as saved before is in it. */
export async function enviarReporte(actor: Actor, clave: ClaveReporte) {
  const { db, alcance } = actor
  const corte = await findCorte(actor, clave)
  const reporte = (await findReporteForUpdate(db, alcance, clave)) ?? (await abrirYTomar(actor, corte))
  const decision = puede(situacionDe(reporte), 'enviar', 'entidad')
  if (!decision.puede) return rechazar('reporte.acto_imposible', { acto: 'enviar', estado: reporte.estado })
  const vigente = await findVersionEnVigor(db, alcance, clave.entidad, corte.corte.fechaDatos, clave.vigencia)
  const { contenido, congelado } = vigente ? await juzgarBorrador(actor, corte, reporte, vigente) : SIN_PLAN
  const faltas = await faltasDe(actor, corte, reporte, vigente, contenido)
  if (faltas.length > 0 || !vigente || !congelado) return rechazarEnvio(corte, reporte, faltas)
  const nueva = versionNueva(actor, corte, reporte, vigente, congelado)
  await asentar(actor, reporte, decision.hasta, nueva, congelado.aportes)
  const [enviada] = await findVersiones(db, alcance, clave)
  if (!enviada) throw new Error('the version just sent is not there')
  return versionVisible(corte, enviada)
}

const SIN_PLAN: Juicio = { contenido: { bloqueantes: [], sinConfirmar: [], sinReporte: [] }, congelado: null }

async function abrirYTomar(actor: Actor, corte: CorteRegido): Promise<Reporte> {
  await abrirReporte(actor, corte)
  return (await findReporteForUpdate(actor.db, actor.alcance, corte.clave)) ?? rechazar('reporte.no_existe', {})
}

/** Refuses with all that is missing. */
function rechazarEnvio(corte: CorteRegido, reporte: Reporte, faltas: readonly FaltaEnvio[]): never {
  const visibles = faltasVisibles(faltas)
  const cerrada = faltas.some((f) => f.codigo === 'actividad_cerrada' || f.codigo === 'actividad_sin_abrir')
  return cerrada
    ? rechazar(
        'reporte.actividad_cerrada',
        { acto: 'enviar', limite: limiteDelEnvio(corte, reporte.ronda > 0) },
        visibles,
      )
    : rechazar('reporte.envio_incompleto', { faltan: String(faltas.length) }, visibles)
}

/** Reads everything as texts, and has them judged and frozen by a thread that attends to nobody else. */
async function juzgarBorrador(
  { db, alcance }: Actor,
  { clave, corte, regimen: { metodologia } }: CorteRegido,
  reporte: Reporte,
  vigente: VersionEnVigor,
): Promise<Juicio> {
  const { entidad, vigencia } = clave
  const periodo = { desde: vigente.periodoDesde, hasta: vigencia }
  const { antes, citadas } = citasDe(await findVigentes(db, alcance, clave, periodo), clave)
  return juzgar({
    plan: await findTextoPlan(db, alcance, vigente.clave, vigente.version),
    borrador: await findBorradorEscrito(db, alcance, clave),
    citados: await findTextos(db, alcance, clave, citadas),
    antes,
    cabecera: {
      ...{ entidad, vigencia, corte: clave.corte, version: reporte.version + 1, fechaDatos: corte.fechaDatos },
      plan: { desde: vigente.periodoDesde, version: vigente.version },
      metodologia: metodologia.version,
    },
    metodologia,
  })
}

const juzgar = enHilos<Expediente, Juicio>(join(import.meta.dirname, 'juzgar-hilo.ts'))

function versionNueva(
  { ahora }: Actor,
  { clave, plazo, regimen }: CorteRegido,
  reporte: Reporte,
  vigente: VersionEnVigor,
  { texto, sha256 }: NonNullable<Juicio['congelado']>,
): VersionNueva {
  const version = reporte.version + 1
  return {
    version,
    texto,
    sha256: Buffer.from(sha256),
    recibo: numeroDeRecibo(clave, version),
    planDesde: vigente.periodoDesde,
    planVersion: vigente.version,
    metodologia: regimen.metodologia.version,
    ronda: reporte.ronda,
    oportuna: reporte.ronda === 0 && plazo ? oportunidad(ahora, plazo.limite) === 'oportuno' : null,
  }
}

async function asentar(
  actor: Actor,
  reporte: Reporte,
  hasta: Reporte['estado'],
  nueva: VersionNueva,
  aportes: readonly Aporte[],
): Promise<void> {
  const { db, alcance, ahora, persona } = actor
  const { version, sha256, recibo, oportuna, ronda } = nueva
  await insertVersion(db, alcance, reporte, nueva, { cuenta: persona.cuenta, rol: persona.rol, en: ahora })
  await insertAportes(db, alcance, reporte, version, aportes)
  const primero = reporte.primerEnvioEn === null
  await asentarActo(actor, reporte, {
    ...{ acto: 'enviar', hasta, version, motivo: null },
    cambios: {
      version,
      vigente: version,
      revision_por: null,
      revision_en: null,
      ...(primero ? { primer_envio_en: isoBogota(actor.ahora), primer_envio_oportuno: oportuna } : {}),
    },
    hechos: { sha256: sha256.toString('hex'), recibo, oportuna, ronda },
  })
}
