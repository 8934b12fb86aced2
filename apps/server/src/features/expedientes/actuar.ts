import type { actuarEnExpediente as definicion, PeticionDe } from '@kpt/contract'
import { territorioDe } from '@kpt/domain/acceso'
import { ACTOS_QUE_COMPRUEBAN, type ActoExpediente, omisionDe, pasoExpediente } from '@kpt/domain/reportes'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { armarFolios, indiceDe } from './armar.ts'
import { avisarEnvio } from './avisar.ts'
import {
  type Expediente,
  findExpedienteForUpdate,
  findFolios,
  insertFolios,
  moveExpediente,
} from './expediente.repo.ts'
import { omisosDe } from './omisos.ts'
import { registrarActo } from './registrar-acto.ts'

/** Only whoever administers KPT for DNP lets a file leave. */
export const ACTOS_QUE_APRUEBAN: readonly ActoExpediente[] = ['aprobar', 'enviar']

/** Moves a file. What it says is checked against the facts before it is approved and before it leaves. */
export async function actuarEnExpediente(
  ctx: ContextoTerritorial,
  { params, cuerpo: { acto, texto } }: PeticionDe<typeof definicion>,
) {
  const { db, ahora, persona } = ctx
  const expediente = await findExpedienteForUpdate(db, ctx.alcance, params.numero)
  if (!expediente) return rechazar('expediente.no_existe', {})
  if (ACTOS_QUE_APRUEBAN.includes(acto) && territorioDe(persona, 'expediente.aprobar') === null)
    return rechazar('permiso.falta', {})
  const paso = pasoExpediente(expediente, acto, persona.cuenta)
  if (!paso.puede)
    return paso.porque === 'misma_persona'
      ? rechazar('expediente.misma_persona', {})
      : rechazar('expediente.acto_imposible', { estado: expediente.estado })
  if (ACTOS_QUE_COMPRUEBAN.includes(acto)) await exigirSinCambios(ctx, expediente)
  const nuevo = acto === 'preparar' ? await prepararDeNuevo(ctx, expediente) : null
  const suceso = {
    ...{ acto, estado: paso.hasta, preparacion: nuevo?.preparacion ?? expediente.preparacion, texto },
    ...{ persona: persona.nombre, por: persona.cuenta, en: isoBogota(ahora) },
  }
  const aprobadoPor = aprobador(acto, expediente, persona.cuenta)
  await moveExpediente(db, expediente, suceso, { ...nuevo, aprobadoPor })
  await registrarActo(ctx, { ...expediente, ...nuevo }, suceso)
  if (acto === 'enviar') await avisarEnvio(ctx, expediente)
  return { estado: paso.hasta }
}

function aprobador(acto: ActoExpediente, { aprobadoPor }: Expediente, cuenta: string): string | null {
  if (acto === 'aprobar') return cuenta
  return acto === 'enviar' ? aprobadoPor : null
}

/** Nobody leaves in a file that is no longer true: an act that healed, or a report that came meanwhile, asks to prepare it again. */
async function exigirSinCambios(ctx: ContextoTerritorial, expediente: Expediente): Promise<void> {
  const { hechos } = await omisosDe(ctx, expediente.clave)
  const folios = await findFolios(ctx.db, expediente)
  const cambiaron = folios.filter(({ folio: { entidad, clase } }) => {
    const hecho = hechos.get(entidad.codigo)
    return hecho === undefined || omisionDe(hecho) !== clase
  })
  if (cambiaron.length > 0) rechazar('expediente.cambio', { cuantas: String(cambiaron.length) })
}

async function prepararDeNuevo(ctx: ContextoTerritorial, { numero, clave, preparacion }: Expediente) {
  const folios = await armarFolios(ctx, clave)
  const n = preparacion + 1
  await insertFolios(ctx.db, numero, n, folios)
  const { sha256 } = indiceDe(folios)
  return { preparacion: n, juzgadoEn: isoBogota(ctx.ahora), preparadoPor: ctx.persona.cuenta, sha256 }
}
