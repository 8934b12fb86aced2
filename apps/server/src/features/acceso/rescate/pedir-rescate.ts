// "No tengo mi teléfono ni mis códigos": asked for between both steps, when the password was right a moment ago in this browser. Asking
// opens nothing: it starts the wait, and the mailbox is told at once.
import { randomUUID } from 'node:crypto'
import { ABIERTO_RESCATE, ESPERA_RESCATE, esperaHasta } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import { registrar } from '../../../platform/audit/index.ts'
import { type ContextoPublico, rechazar } from '../../../platform/http/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { escribirCorreo } from '../../correo/index.ts'
import { type Cuenta, findCuentaPorId } from '../acceso.repo.ts'
import { insertIngreso, isConocido } from '../dispositivo.repo.ts'
import { crearEnlace } from '../enlace.repo.ts'
import { esperar } from '../espera.ts'
import { holdReto } from '../factores/reto.repo.ts'
import { clavesOlvido, countFallo, holdFrenos } from '../freno.repo.ts'
import { ensureRescate, type Rescate } from './rescate.repo.ts'

export async function pedirRescate(ctx: ContextoPublico) {
  const { db, ahora } = ctx
  const reto = await holdReto(db, 'segundo_factor', ctx.paso.leer() ?? '', ahora)
  const cuenta = reto && (await findCuentaPorId(db, reto.cuenta ?? ''))
  if (!cuenta) return rechazar('sesion.paso_vencido', {})
  const escribe = await frenar(ctx, cuenta)
  const rescate = await ensureRescate(db, cuenta.id, redDe(ctx.ip), ahora)
  if (rescate.nuevo) await anotar(ctx, cuenta)
  if (escribe) await escribir(ctx, cuenta, rescate)
  return { desde: isoBogota(rescate.pedido + ESPERA_RESCATE) }
}

/** Whether a letter goes out: a full mailbox is left in peace, its last link still serves. */
async function frenar({ db, ahora, ip, servicios }: ContextoPublico, { id }: Cuenta): Promise<boolean> {
  const claves = clavesOlvido(servicios.cripto, `rescate/${id}`, redDe(ip))
  const frenos = await holdFrenos(db, claves, ahora)
  const { olvido_correo: delCorreo = null, olvido_red: deLaRed = null } = frenos
  esperar(esperaHasta({ olvido_red: deLaRed }, false, ahora))
  const lleno = esperaHasta({ olvido_correo: delCorreo }, false, ahora) !== null
  const { olvido_red, olvido_correo } = claves
  await countFallo(db, lleno ? { olvido_red } : { olvido_red, olvido_correo }, frenos, ahora)
  return !lleno
}

async function anotar(ctx: ContextoPublico, { id }: Cuenta): Promise<void> {
  const { db, ahora, agente, ip } = ctx
  const conocido = await isConocido(db, ctx.dispositivo.leer(), id)
  await insertIngreso(db, { cuenta: id, en: ahora, resultado: 'rescate_pedido', agente, red: redDe(ip), conocido })
  const acto = {
    cadena: 'nacional',
    cuenta: id,
    accion: 'rescate.pedir',
    sujeto: `cuenta/${id}`,
    hechos: {},
    en: ahora,
  }
  await registrar(db, acto)
}

/** Each letter brings a link of its own, which replaces the former; the wait counts from the first asking. */
async function escribir(ctx: ContextoPublico, { id, nombre, correo }: Cuenta, { pedido }: Rescate): Promise<void> {
  const { db, ahora, servicios } = ctx
  const { ficha } = await crearEnlace(db, 'rescate', { cuenta: id }, ahora)
  const desde = pedido + ESPERA_RESCATE
  const caduca = desde + ABIERTO_RESCATE
  const enlace = servicios.correo.enlace(`/enlace/rescate#${ficha}`)
  const hechos = { nombre, cuando: ahora, red: redDe(ctx.ip), desde, caduca, enlace }
  const sujeto = `cuenta/${id}`
  const clave = `${sujeto}/rescate/${randomUUID()}`
  await escribirCorreo({ db, ahora }, { clave, clase: 'rescate.pedido', sujeto, para: correo, caduca, hechos })
}
