import { createHash } from 'node:crypto'
import { type ClaveReporte, numeroDeRecibo, oportunidad, puede } from '@kpt/domain/reportes'
import { aportesDe, documentoDe, parseDocumento, textoDocumento } from '@kpt/domain/seguimiento'
import { isoBogota } from '@kpt/domain/shared'
import { type Actor, rechazar } from '../../platform/http/index.ts'
import type { PlanVigente } from '../planes/index.ts'
import { abrirReporte } from './abrir-reporte.ts'
import { insertAportes } from './aporte.repo.ts'
import { asentarActo } from './asentar.ts'
import { armarBorrador, type BorradorCompleto, faltasDelBorrador } from './borrador-completo.ts'
import { type CorteReportable, findCorte, limiteDelEnvio } from './corte.ts'
import { entradasDe } from './entradas.ts'
import { faltasVisibles } from './faltas-visibles.ts'
import { findMetodologia } from './metodologia.repo.ts'
import { findReporteForUpdate, type Reporte } from './reporte.repo.ts'
import { situacionDe } from './situacion.ts'
import { findVersiones, insertVersion, type VersionNueva } from './version.repo.ts'

/** Freezes what stands in the draft as a numbered version. Whatever was acknowledged as saved before is in it. */
export async function enviarReporte(actor: Actor, clave: ClaveReporte) {
  const { db, alcance } = actor
  const corte = await findCorte(actor, clave)
  await abrirReporte(actor, corte)
  const reporte = (await findReporteForUpdate(db, alcance, clave)) ?? rechazar('reporte.no_existe', {})
  const decision = puede(situacionDe(reporte), 'enviar', 'entidad')
  if (!decision.puede) return rechazar('reporte.acto_imposible', { acto: 'enviar', estado: reporte.estado })
  const borrador = await armarBorrador(actor, corte)
  const vigente = await exigirCompleto(actor, corte, reporte, borrador)
  const nueva = await congelar(actor, corte, reporte, { ...borrador, vigente })
  await asentar(actor, reporte, decision.hasta, nueva)
  const [enviada] = await findVersiones(db, alcance, clave)
  if (!enviada) throw new Error('the version just sent is not there')
  return enviada
}

/** Refuses with all that is missing; the plan comes back because without one there is always something missing. */
async function exigirCompleto(
  actor: Actor,
  corte: CorteReportable,
  reporte: Reporte,
  borrador: BorradorCompleto,
): Promise<PlanVigente> {
  const faltas = await faltasDelBorrador(actor, corte, reporte, borrador)
  if (faltas.length === 0 && borrador.vigente) return borrador.vigente
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

async function congelar(
  actor: Actor,
  corte: CorteReportable,
  reporte: Reporte,
  { vigente, anterior, entradas }: BorradorCompleto & { readonly vigente: PlanVigente },
): Promise<VersionNueva> {
  const { db, alcance, ahora, persona } = actor
  const { clave } = corte
  const metodologia = await findMetodologia(db, clave.vigencia)
  const version = reporte.version + 1
  const cabecera = {
    entidad: clave.entidad,
    vigencia: clave.vigencia,
    corte: clave.corte,
    version,
    fechaDatos: corte.corte.fechaDatos,
    plan: { desde: vigente.periodoDesde, version: vigente.version },
    metodologia: metodologia.version,
    ...(anterior.antes.length > 0 ? { antes: anterior.antes } : {}),
  }
  const texto = textoDocumento(documentoDe(cabecera, entradas))
  const documento = parseDocumento(texto)
  if (!documento) throw new Error('the frozen text does not read back as itself')
  const nueva: VersionNueva = {
    version,
    texto,
    sha256: createHash('sha256').update(texto).digest(),
    recibo: numeroDeRecibo(clave, version),
    planDesde: vigente.periodoDesde,
    planVersion: vigente.version,
    metodologia: metodologia.version,
    ronda: reporte.ronda,
    oportuna: reporte.ronda === 0 && corte.plazo ? oportunidad(ahora, corte.plazo.limite) === 'oportuno' : null,
  }
  await insertVersion(db, alcance, clave, nueva, { cuenta: persona.cuenta, rol: persona.rol, en: ahora })
  // From the frozen text and not from the draft: a recomputation years later starts there and must agree.
  const aportes = aportesDe(entradasDe(vigente.plan, documento, anterior.ejecutadoAntes), metodologia)
  await insertAportes(db, alcance, clave, version, aportes)
  return nueva
}

async function asentar(
  actor: Actor,
  reporte: Reporte,
  hasta: Reporte['estado'],
  { version, sha256, recibo, oportuna, ronda }: VersionNueva,
): Promise<void> {
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
