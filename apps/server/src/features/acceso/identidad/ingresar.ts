// The way back from the provider: whose account it is, and then the one door of everybody.
import type { abrirSesionConProveedor as definicion, PeticionDe } from '@kpt/contract'
import { nivelDeIdentidad, type RechazoIdentidad } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import { type ContextoPublico, rechazar } from '../../../platform/http/index.ts'
import type { Afirmacion, Pendiente } from '../../../platform/oidc/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { type Cuenta, findCuentaPorId } from '../acceso.repo.ts'
import { insertIngreso, isConocido } from '../dispositivo.repo.ts'
import { entrar, responderIngreso } from '../entrar.ts'
import { metodosDe } from '../factores/metodos.ts'
import { pedirSegundoPaso } from '../factores/pedir-segundo-paso.ts'
import { gastarReto, holdReto } from '../factores/reto.repo.ts'
import { proveedorDe, rechazarFalla } from './comenzar.ts'
import { findIdentidad, touchIdentidad } from './identidad.repo.ts'
import { reconocer } from './reconocer.ts'
import { guardarIdToken } from './salir.ts'

export async function abrirSesionConProveedor(ctx: ContextoPublico, { cuerpo }: PeticionDe<typeof definicion>) {
  const { db } = ctx.servicios.conexion
  const proveedor = proveedorDe(ctx)
  const pendiente = await db.transaction().execute((tx) => gastarPendiente({ ...ctx, db: tx }))
  ctx.paso.borrar()
  if (!pendiente) return rechazar('sesion.paso_vencido', {})
  // Nobody holds a connection to the database while the provider is asked.
  const dicho = await proveedor.terminar(cuerpo.vuelta, pendiente).catch(rechazarFalla)
  const nivel = nivelDeIdentidad(dicho.acr, proveedor.ajustes.politica)
  if (nivel === 'insuficiente') return rechazarNivel(ctx, dicho)
  const correo = await correoSiHaceFalta(ctx, dicho)
  const llegada = { dicho, correo, dosFactores: nivel === 'dos_factores' }
  const salida = await db.transaction().execute((tx) => decidir({ ...ctx, db: tx }, llegada))
  if ('porque' in salida) return explicar(salida.porque, correo)
  if ('sinNombramiento' in salida) return rechazar('identidad.sin_nombramiento', {})
  if ('dispositivo' in salida) return responderIngreso(ctx, salida)
  ctx.paso.fijar(salida.ficha, salida.vence)
  return { paso: 'segundo' as const, metodos: salida.metodos, vence: isoBogota(salida.vence) }
}

/** What was sent out serves for one way back, whatever comes of it. */
async function gastarPendiente({ db, ahora, paso }: ContextoPublico): Promise<Pendiente | null> {
  const reto = await holdReto(db, 'identidad', paso.leer() ?? '', ahora)
  if (!reto) return null
  await gastarReto(db, reto, ahora)
  return JSON.parse(reto.reto ?? '{}')
}

/** Whoever is known by its identity sees it in its history. */
async function rechazarNivel(ctx: ContextoPublico, dicho: Afirmacion): Promise<never> {
  const { db } = ctx.servicios.conexion
  const unida = await findIdentidad(db, dicho)
  const cuenta = unida && (await findCuentaPorId(db, unida.cuenta))
  if (cuenta) await anotarRechazo({ ...ctx, db }, cuenta, await isConocido(db, ctx.dispositivo.leer(), cuenta.id))
  return rechazar('identidad.acr', {})
}

/** Only the first time: whoever is known by its identity is not asked for an address. */
async function correoSiHaceFalta({ servicios }: ContextoPublico, dicho: Afirmacion): Promise<string | null> {
  const unida = await findIdentidad(servicios.conexion.db, dicho)
  return unida ? null : dicho.correo().catch(rechazarFalla)
}

type Llegada = { readonly dicho: Afirmacion; readonly correo: string | null; readonly dosFactores: boolean }

/** All of it is written, also when the answer is no. */
async function decidir(ctx: ContextoPublico, { dicho, correo, dosFactores }: Llegada) {
  const { db, ahora } = ctx
  const reconocida = await reconocer(ctx, dicho, correo)
  const cuenta = reconocida.cuenta === null ? undefined : await findCuentaPorId(db, reconocida.cuenta)
  const conocido = await isConocido(db, ctx.dispositivo.leer(), cuenta?.id ?? null)
  if ('porque' in reconocida) {
    if (cuenta) await anotarRechazo(ctx, cuenta, conocido)
    return { porque: reconocida.porque }
  }
  if (!cuenta) return { sinNombramiento: true }
  await touchIdentidad(db, reconocida.identidad, ahora)
  const externa = guardarIdToken(ctx, reconocida.identidad, dicho.idToken)
  const metodos = dosFactores ? [] : await metodosDe(db, cuenta.id)
  const via = 'oidc' as const
  if (metodos.length > 0) return { metodos, ...(await pedirSegundoPaso(ctx, { cuenta, conocido, via, externa })) }
  const abierta = await entrar(ctx, { cuenta, conocido, via, externa, segundoFactor: dosFactores })
  return abierta ?? { sinNombramiento: true }
}

function anotarRechazo({ db, ahora, agente, ip }: ContextoPublico, { id }: Cuenta, conocido: boolean) {
  const ingreso = { en: ahora, resultado: 'identidad', via: 'oidc', agente, red: redDe(ip), conocido } as const
  return insertIngreso(db, { cuenta: id, ...ingreso })
}

function explicar(porque: RechazoIdentidad, correo: string | null): never {
  if (porque === 'sin_cuenta') return rechazar('identidad.sin_cuenta', { correo: correo ?? '' })
  return rechazar(`identidad.${porque}`, {})
}
