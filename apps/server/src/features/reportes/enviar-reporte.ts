import type { Firma } from '@kpt/domain/acceso'
import { type ClaveReporte, type FaltaEnvio, numeroDeRecibo, oportunidad, puede } from '@kpt/domain/reportes'
import { isoBogota } from '@kpt/domain/shared'
import { enUnaSentencia } from '../../platform/db/en-una-sentencia.ts'
import { type Actor, type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { abrirReporte } from './abrir-reporte.ts'
import { type ActoHecho, actoPorAsentar } from './asentar.ts'
import { cartaDelEnvio } from './carta-del-envio.ts'
import { corridaPorGuardar, insertCorrida } from './corrida.repo.ts'
import { type CorteRegido, findCorte, limiteDelEnvio } from './corte.ts'
import { faltasVisibles } from './faltas-visibles.ts'
import type { Congelado, EnvioPreparado } from './instrumentos/forma.ts'
import { formaDe } from './instrumentos/index.ts'
import { findReporteForUpdate, type Reporte } from './reporte.repo.ts'
import { situacionDe } from './situacion.ts'
import { comoEnviada, insertVersion, type VersionNueva } from './version.repo.ts'
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
  const { faltas, corrida, congelado } = await formaDe(clave).preparar(actor, corte, reporte)
  if (faltas.length > 0 || !congelado) {
    // What was found outlives the refusal, which undoes everything else: on a connection of its own.
    if (corrida) {
      const rechazada = { ...corrida, motivo: 'envio_rechazado' as const, version: null }
      await insertCorrida(actor.servicios.conexion.db, alcance, clave, rechazada, autorDe(actor))
    }
    return rechazarEnvio(corte, reporte, faltas)
  }
  const nueva = { ...versionNueva(actor, corte, reporte, congelado), firma }
  await asentar(actor, reporte, decision.hasta, nueva, { corrida, congelado })
  return versionVisible(corte, comoEnviada(nueva, actor))
}

function autorDe({ persona: { cuenta, rol }, ahora }: Actor) {
  return { cuenta, rol, en: ahora }
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

function versionNueva(
  { ahora }: Actor,
  { clave, plazo }: CorteRegido,
  reporte: Reporte,
  { texto, sha256, base }: Congelado,
): Omit<VersionNueva, 'firma'> {
  const version = reporte.version + 1
  return {
    version,
    texto,
    sha256,
    recibo: numeroDeRecibo(clave, version),
    ...base,
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
  { corrida, congelado }: { readonly corrida: EnvioPreparado['corrida']; readonly congelado: Congelado },
): Promise<void> {
  const { db, alcance } = actor
  const { version } = nueva
  const carta = await cartaDelEnvio(actor, reporte, nueva)
  const revisada = corrida && { ...corrida, motivo: 'envio' as const, version }
  await enUnaSentencia(db, {
    version: insertVersion(db, alcance, reporte, nueva, autorDe(actor)),
    ...congelado.escrituras(actor, reporte, version),
    ...(revisada ? { corrida: corridaPorGuardar(db, alcance, reporte, revisada, autorDe(actor)) } : {}),
    carta: carta.escritura,
    ...actoPorAsentar(actor, reporte, envioHecho(actor, reporte, hasta, nueva)),
  })
  await carta.encolarla()
}

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
