import { join } from 'node:path'
import type { Firma } from '@kpt/domain/acceso'
import { type ClaveReporte, type FaltaEnvio, numeroDeRecibo, oportunidad, puede } from '@kpt/domain/reportes'
import { VERSION_REGLAS_SEGUIMIENTO } from '@kpt/domain/seguimiento'
import { isoBogota } from '@kpt/domain/shared'
import type { Db } from '../../platform/db/conexion.ts'
import { enHilos } from '../../platform/hilos.ts'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import { encolar } from '../../platform/jobs/index.ts'
import { findTextoPlan, findVersionEnVigor, type VersionEnVigor } from '../planes/index.ts'
import { abrirReporte } from './abrir-reporte.ts'
import { insertAportes } from './aporte.repo.ts'
import { asentarActo } from './asentar.ts'
import { faltasDe } from './borrador-completo.ts'
import { findCompartidos } from './compartido.repo.ts'
import { insertCorrida } from './corrida.repo.ts'
import { type CorteRegido, findCorte, limiteDelEnvio } from './corte.ts'
import { findTextosCargados } from './ejecucion-anterior.repo.ts'
import { reporteEnviado } from './encargos.ts'
import { findCitas } from './entradas.ts'
import { findCitadas } from './evidencia-citada.repo.ts'
import { faltasVisibles } from './faltas-visibles.ts'
import type { Expediente, Juicio } from './juzgar-hilo.ts'
import { cotasDe } from './pares.ts'
import { insertRazones } from './razon.repo.ts'
import { findReporteForUpdate, type Reporte } from './reporte.repo.ts'
import { situacionDe } from './situacion.ts'
import { findBorradorEscrito } from './valor.repo.ts'
import { findTextos, findVersiones, insertVersion, type VersionNueva } from './version.repo.ts'
import { versionVisible } from './version-visible.ts'

/**
 * Freezes what stands in the draft as a numbered version. Whatever was acknowledged as saved before is in it. Without a signature of a
 * moment ago nothing is sent.
 */
export async function enviarReporte(actor: Actor, clave: ClaveReporte, firma: Firma | null) {
  const { db, alcance } = actor
  const corte = await findCorte(actor, clave)
  const reporte = (await findReporteForUpdate(db, alcance, clave)) ?? (await abrirYTomar(actor, corte))
  const decision = puede(situacionDe(reporte), 'enviar', 'entidad')
  if (!decision.puede) return rechazar('reporte.acto_imposible', { acto: 'enviar', estado: reporte.estado })
  if (!firma) return rechazar('reporte.sin_firma', {})
  const vigente = await findVersionEnVigor(db, alcance, clave.entidad, corte.corte.fechaDatos, clave.vigencia)
  const juicio = vigente ? await juzgarBorrador(actor, corte, reporte, vigente) : null
  const faltas = await faltasDe(actor, corte, reporte, vigente, juicio?.contenido ?? SIN_CONTENIDO)
  if (faltas.length > 0 || !vigente || !juicio?.congelado) {
    // What was found outlives the refusal, which undoes everything else: on a connection of its own.
    if (juicio) await dejarCorrida(actor, actor.servicios.conexion.db, clave, juicio, null)
    return rechazarEnvio(corte, reporte, faltas)
  }
  const { congelado } = juicio
  const nueva = { ...versionNueva(actor, corte, reporte, vigente, congelado), firma }
  await asentar(actor, reporte, decision.hasta, nueva, congelado)
  await dejarCorrida(actor, db, clave, juicio, nueva.version)
  const [enviada] = await findVersiones(db, alcance, clave)
  if (!enviada) throw new Error('the version just sent is not there')
  return versionVisible(corte, enviada)
}

const SIN_CONTENIDO: Juicio['contenido'] = { bloqueantes: [], sinConfirmar: [], sinReporte: [] }

async function dejarCorrida(
  { alcance, ahora, persona }: Actor,
  db: Db,
  clave: ClaveReporte,
  { corrida }: Juicio,
  version: number | null,
): Promise<void> {
  const motivo = version === null ? 'envio_rechazado' : 'envio'
  const autor = { cuenta: persona.cuenta, rol: persona.rol, en: ahora }
  await insertCorrida(db, alcance, clave, { ...corrida, motivo, version, reglas: VERSION_REGLAS_SEGUIMIENTO }, autor)
}

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
  { db, alcance, servicios }: Actor,
  { clave, corte, regimen: { metodologia, exigeEvidencia } }: CorteRegido,
  reporte: Reporte,
  vigente: VersionEnVigor,
): Promise<Juicio> {
  const { entidad, vigencia } = clave
  const { antes, citadas, cargadas } = await findCitas(db, alcance, clave, vigente.periodoDesde)
  return juzgar({
    plan: await findTextoPlan(db, alcance, vigente.clave, vigente.version),
    borrador: await findBorradorEscrito(db, alcance, clave),
    evidencias: { porMeta: await findCitadas(db, alcance, clave), exigida: exigeEvidencia },
    compartidos: await findCompartidos(db, alcance, clave),
    citados: await findTextos(db, alcance, clave, citadas),
    antes,
    cargas: await findTextosCargados(db, alcance, vigente.clave, cargadas),
    cargadas,
    cabecera: {
      ...{ entidad, vigencia, corte: clave.corte, version: reporte.version + 1, fechaDatos: corte.fechaDatos },
      plan: { desde: vigente.periodoDesde, version: vigente.version },
      metodologia: metodologia.version,
    },
    metodologia,
    pares: await cotasDe({ db, servicios }, clave),
  })
}

const juzgar = enHilos<Expediente, Juicio>(join(import.meta.dirname, 'juzgar-hilo.ts'))

function versionNueva(
  { ahora }: Actor,
  { clave, plazo, regimen }: CorteRegido,
  reporte: Reporte,
  vigente: VersionEnVigor,
  { texto, sha256 }: NonNullable<Juicio['congelado']>,
): Omit<VersionNueva, 'firma'> {
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
  { aportes, razones }: NonNullable<Juicio['congelado']>,
): Promise<void> {
  const { db, alcance, ahora, persona } = actor
  const { version, sha256, recibo, oportuna, ronda, firma } = nueva
  await insertVersion(db, alcance, reporte, nueva, { cuenta: persona.cuenta, rol: persona.rol, en: ahora })
  await insertAportes(db, alcance, reporte, version, aportes)
  await insertRazones(db, alcance, reporte, version, razones)
  await encolar(db, reporteEnviado, { recibo }, { clave: `reporte_enviado/${recibo}` })
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
    hechos: {
      sha256: sha256.toString('hex'),
      recibo,
      oportuna,
      ronda,
      firma: firma.via,
      firmadaEn: isoBogota(firma.en),
    },
  })
}
