// The link of the mailbox: it cancels at any moment, and after the wait, with the password, takes the second factors away.
import { randomUUID } from 'node:crypto'
import type { hacerRescate as hacerDef, PeticionDe } from '@kpt/contract'
import { ABIERTO_RESCATE, ESPERA_RESCATE, situacionRescate } from '@kpt/domain/acceso'
import { type Instante, isoBogota } from '@kpt/domain/shared'
import type { FinRescate } from '@kpt/textos/correos'
import { registrar } from '../../../platform/audit/index.ts'
import type { Db } from '../../../platform/db/conexion.ts'
import { type ContextoPublico, rechazar } from '../../../platform/http/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { closeSesionesDePersona } from '../../../platform/sesion/sesion.repo.ts'
import { escribirCorreo } from '../../correo/index.ts'
import { type Cuenta, findCuentaPorId } from '../acceso.repo.ts'
import { comprobarLaDeSiempre } from '../comprobar-la-de-siempre.ts'
import { insertIngreso, isConocido } from '../dispositivo.repo.ts'
import { anularEnlaces, exigirEnlace, gastarEnlace } from '../enlace.repo.ts'
import { deleteAplicacion, deleteRecuperacion } from '../factores/codigos.repo.ts'
import { deleteLlave, findLlaves } from '../factores/llave.repo.ts'
import { endRescate, holdRescate, type Rescate } from './rescate.repo.ts'

export async function verRescate({ db, ahora }: ContextoPublico, ficha: string) {
  const { cuenta, rescate } = await delEnlace(db, ficha, ahora)
  const desde = rescate.pedido + ESPERA_RESCATE
  return {
    ...{ nombre: cuenta.nombre, correo: cuenta.correo },
    situacion: situacionRescate(rescate.pedido, ahora) === 'espera' ? ('espera' as const) : ('abierto' as const),
    ...{ desde: isoBogota(desde), vence: isoBogota(desde + ABIERTO_RESCATE) },
  }
}

/** "No fui yo": whoever asked knows the password, so its sessions end too. */
export async function cancelarRescate(ctx: ContextoPublico, ficha: string) {
  const { db, ahora } = ctx
  const { cuenta, rescate, enlace } = await delEnlace(db, ficha, ahora, { paraGastar: true })
  await gastarEnlace(db, enlace, ahora)
  await closeSesionesDePersona(db, cuenta.id, ahora)
  await terminar(ctx, cuenta, rescate, 'cancelado')
  return { cancelado: true as const }
}

export async function hacerRescate(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof hacerDef>) {
  const { ahora, servicios } = ctx
  const { db } = servicios.conexion
  const { cuenta, rescate } = await delEnlace(db, cuerpo.ficha, ahora)
  exigirAbierto(rescate, ahora)
  const suya = { ...cuenta, hash: cuenta.clave_hash }
  if (!(await comprobarLaDeSiempre(ctx, suya, cuerpo.clave))) return rechazar('sesion.credenciales', {})
  await db.transaction().execute(async (tx) => {
    const suyo = await delEnlace(tx, cuerpo.ficha, ahora, { paraGastar: true })
    exigirAbierto(suyo.rescate, ahora)
    await gastarEnlace(tx, suyo.enlace, ahora)
    await deleteFactores(tx, cuenta.id)
    await closeSesionesDePersona(tx, cuenta.id, ahora)
    await terminar({ ...ctx, db: tx }, cuenta, suyo.rescate, 'hecho')
  })
  return { correo: cuenta.correo }
}

/** Whoever came in with the second step has it: what was asked for without it is over. */
export async function cancelarPorIngreso(ctx: ContextoPublico, cuenta: Cuenta): Promise<void> {
  const rescate = await holdRescate(ctx.db, cuenta.id, ctx.ahora)
  if (rescate) await terminar(ctx, cuenta, rescate, 'ingreso')
}

function exigirAbierto({ pedido }: Rescate, ahora: Instante): void {
  if (situacionRescate(pedido, ahora) === 'abierto') return
  rechazar('rescate.espera', { desde: isoBogota(pedido + ESPERA_RESCATE) })
}

async function delEnlace(db: Db, ficha: string, ahora: Instante, { paraGastar = false } = {}) {
  const enlace = await exigirEnlace(db, 'rescate', ficha, ahora, { paraGastar })
  const cuenta = await findCuentaPorId(db, enlace.cuenta ?? '')
  const rescate = cuenta ? await holdRescate(db, cuenta.id, ahora) : null
  if (!cuenta || !rescate) return rechazar('enlace.no_sirve', {})
  return { enlace, cuenta, rescate }
}

async function deleteFactores(db: Db, cuenta: string): Promise<void> {
  await deleteAplicacion(db, cuenta)
  for (const { credencial } of await findLlaves(db, cuenta)) await deleteLlave(db, cuenta, credencial)
  await deleteRecuperacion(db, cuenta)
}

/** Ended, written in the history and in the chain, and told. */
async function terminar(ctx: ContextoPublico, cuenta: Cuenta, { id }: Rescate, fin: FinRescate): Promise<void> {
  const { db, ahora, agente, servicios } = ctx
  const hecho = fin === 'hecho'
  await endRescate(db, id, hecho ? 'hecho' : 'cancelado', ahora)
  await anularEnlaces(db, 'rescate', { cuenta: cuenta.id }, ahora)
  const red = redDe(ctx.ip)
  const conocido = await isConocido(db, ctx.dispositivo.leer(), cuenta.id)
  const resultado = hecho ? 'rescate_hecho' : 'rescate_cancelado'
  await insertIngreso(db, { cuenta: cuenta.id, en: ahora, resultado, agente, red, conocido })
  const sujeto = `cuenta/${cuenta.id}`
  const hechos = { nombre: cuenta.nombre, cambio: fin, cuando: ahora, red, enlace: servicios.correo.enlace('/clave') }
  const clave = `${sujeto}/rescate/${randomUUID()}`
  await escribirCorreo({ db, ahora }, { clave, clase: 'rescate.fin', sujeto, para: cuenta.correo, hechos })
  const acto = { cadena: 'nacional', cuenta: cuenta.id, sujeto, hechos: { fin }, en: ahora }
  await registrar(db, hecho ? { ...acto, accion: 'rescate.hacer' } : { ...acto, accion: 'rescate.cancelar' })
}
