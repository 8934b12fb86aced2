import { join } from 'node:path'
import type { Firma } from '@kpt/domain/acceso'
import { type ClaveReporte, type FaltaEnvio, numeroDeRecibo, oportunidad, puede } from '@kpt/domain/reportes'
import { VERSION_REGLAS_SEGUIMIENTO } from '@kpt/domain/seguimiento'
import { isoBogota } from '@kpt/domain/shared'
import { enUnaSentencia } from '../../platform/db/en-una-sentencia.ts'
import { enHilos } from '../../platform/hilos.ts'
import { type Actor, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { findVersionEnVigor, type VersionEnVigor } from '../planes/index.ts'
import { abrirReporte } from './abrir-reporte.ts'
import { insertAportes } from './aporte.repo.ts'
import { type ActoHecho, actoPorAsentar } from './asentar.ts'
import { faltasDe } from './borrador-completo.ts'
import { cartaDelEnvio } from './carta-del-envio.ts'
import { corridaPorGuardar, insertCorrida } from './corrida.repo.ts'
import { type CorteRegido, findCorte, limiteDelEnvio } from './corte.ts'
import { findTextosCargados } from './ejecucion-anterior.repo.ts'
import { findExpediente } from './expediente.repo.ts'
import { faltasVisibles } from './faltas-visibles.ts'
import type { Expediente, Juicio } from './juzgar-hilo.ts'
import { insertRazones } from './razon.repo.ts'
import { findReporteForUpdate, type Reporte } from './reporte.repo.ts'
import { situacionDe } from './situacion.ts'
import { comoEnviada, findTextos, insertVersion, type VersionNueva } from './version.repo.ts'
import { versionVisible } from './version-visible.ts'

/**
 * Freezes what stands in the draft as a numbered version. Whatever was acknowledged as saved before is in it. Without a signature of a
 * moment ago nothing is sent.
 */
export async function enviarReporte(actor: ContextoTerritorial, clave: ClaveReporte, firma: Firma | null) {
  const { db, alcance } = actor
  const corte = await findCorte(actor, clave)
  const reporte = (await findReporteForUpdate(db, alcance, clave)) ?? (await abrirYTomar(actor, corte))
  const decision = puede(situacionDe(reporte, corte, actor.ahora), 'enviar', 'entidad')
  if (!decision.puede) return rechazar('reporte.acto_imposible', { acto: 'enviar', estado: reporte.estado })
  if (!firma) return rechazar('reporte.sin_firma', {})
  const vigente = await findVersionEnVigor(db, alcance, clave.entidad, corte.corte.fechaDatos, clave.vigencia)
  const juicio = vigente ? await juzgarBorrador(actor, corte, reporte, vigente) : null
  const faltas = await faltasDe(actor, corte, reporte, vigente, juicio?.contenido ?? SIN_CONTENIDO)
  if (faltas.length > 0 || !vigente || !juicio?.congelado) {
    // What was found outlives the refusal, which undoes everything else: on a connection of its own.
    if (juicio) {
      const rechazada = { ...juicio.corrida, ...REGLAS, motivo: 'envio_rechazado' as const, version: null }
      await insertCorrida(actor.servicios.conexion.db, alcance, clave, rechazada, autorDe(actor))
    }
    return rechazarEnvio(corte, reporte, faltas)
  }
  const { congelado } = juicio
  const nueva = { ...versionNueva(actor, corte, reporte, vigente, congelado), firma }
  await asentar(actor, reporte, decision.hasta, nueva, { ...juicio, congelado })
  return versionVisible(corte, comoEnviada(nueva, actor))
}

const REGLAS = { reglas: VERSION_REGLAS_SEGUIMIENTO }

function autorDe({ persona: { cuenta, rol }, ahora }: Actor) {
  return { cuenta, rol, en: ahora }
}

const SIN_CONTENIDO: Juicio['contenido'] = { bloqueantes: [], sinConfirmar: [], sinReporte: [] }

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
  actor: Actor,
  { clave, corte, regimen: { metodologia, exigeEvidencia } }: CorteRegido,
  reporte: Reporte,
  vigente: VersionEnVigor,
): Promise<Juicio> {
  const { db, alcance } = actor
  const { entidad, vigencia } = clave
  const { plan, borrador, evidencias, compartidos, pares, citas } = await findExpediente(actor, clave, vigente)
  const { antes, citadas, cargadas } = citas
  return juzgar({
    ...{ plan, borrador, evidencias: { porMeta: evidencias, exigida: exigeEvidencia }, compartidos, pares },
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

/** Everything that the submission leaves, in one statement. */
async function asentar(
  actor: ContextoTerritorial,
  reporte: Reporte,
  hasta: Reporte['estado'],
  nueva: VersionNueva,
  { corrida, congelado }: Juicio & Pick<Congelada, 'congelado'>,
): Promise<void> {
  const { db, alcance } = actor
  const { version } = nueva
  const carta = await cartaDelEnvio(actor, reporte, nueva)
  const revisada = { ...corrida, ...REGLAS, motivo: 'envio' as const, version }
  await enUnaSentencia(db, {
    version: insertVersion(db, alcance, reporte, nueva, autorDe(actor)),
    aportes: insertAportes(alcance, reporte, version, congelado.aportes),
    razones: insertRazones(alcance, reporte, version, congelado.razones),
    corrida: corridaPorGuardar(db, alcance, reporte, revisada, autorDe(actor)),
    carta: carta.escritura,
    ...actoPorAsentar(actor, reporte, envioHecho(actor, reporte, hasta, nueva)),
  })
  await carta.encolarla()
}

type Congelada = { readonly congelado: NonNullable<Juicio['congelado']> }

function envioHecho(
  { ahora }: Actor,
  { primerEnvioEn }: Reporte,
  hasta: Reporte['estado'],
  { version, sha256, recibo, oportuna, ronda, firma }: VersionNueva,
): ActoHecho {
  return {
    ...{ acto: 'enviar', hasta, version, motivo: null },
    cambios: {
      version,
      vigente: version,
      revision_por: null,
      revision_en: null,
      ...(primerEnvioEn === null ? { primer_envio_en: isoBogota(ahora), primer_envio_oportuno: oportuna } : {}),
    },
    hechos: {
      sha256: sha256.toString('hex'),
      recibo,
      oportuna,
      ronda,
      firma: firma.via,
      firmadaEn: isoBogota(firma.en),
    },
  }
}
