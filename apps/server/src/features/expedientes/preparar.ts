import type { prepararExpediente as definicion, PeticionDe } from '@kpt/contract'
import { pasoExpediente } from '@kpt/domain/reportes'
import { fechaEn, isoBogota } from '@kpt/domain/shared'
import { takeConsecutivo } from '../../platform/db/consecutivo.repo.ts'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import { armarFolios, indiceDe } from './armar.ts'
import { insertExpediente, insertFolios } from './expediente.repo.ts'
import { registrarActo } from './registrar-acto.ts'

/** Makes the draft of a file: who of the corte did not report or was late, as known now, with the proof of each. */
export async function prepararExpediente(
  ctx: ContextoTerritorial,
  { cuerpo: { destinatario, motivo, ...clave } }: PeticionDe<typeof definicion>,
): Promise<{ numero: string }> {
  const { db, ahora, persona } = ctx
  const paso = pasoExpediente(null, 'preparar', persona.cuenta)
  if (!paso.puede) return rechazar('expediente.acto_imposible', { estado: 'borrador' })
  const folios = await armarFolios(ctx, clave)
  const { sha256 } = indiceDe(folios)
  const numero = await takeConsecutivo(db, 'EC', Number(fechaEn(ahora).slice(0, 4)))
  const en = isoBogota(ahora)
  const suceso = {
    ...{ acto: 'preparar' as const, estado: paso.hasta, preparacion: 1, persona: persona.nombre, por: persona.cuenta },
    ...{ texto: null, en },
  }
  const expediente = {
    ...{ numero, clave, destinatario, motivo, estado: paso.hasta, preparacion: 1, preparadoPor: persona.cuenta },
    ...{ juzgadoEn: en, aprobadoPor: null, sha256, sucesos: 1, creadoEn: en, estadoEn: en },
  }
  await insertExpediente(db, expediente, suceso)
  await insertFolios(db, numero, 1, folios)
  await registrarActo(ctx, expediente, suceso)
  return { numero }
}
