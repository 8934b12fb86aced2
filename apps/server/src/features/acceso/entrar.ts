// Opening a session, however the person proved to be who it is: the one before in this browser ends, the browser is remembered, and a
// browser not seen before is told by letter.
import { randomUUID } from 'node:crypto'
import { textoDispositivo } from '@kpt/textos'
import { registrar } from '../../platform/audit/index.ts'
import { type ContextoPublico, rechazar } from '../../platform/http/index.ts'
import { redDe } from '../../platform/sesion/red.ts'
import { closeSesion, findPersona, insertSesion, type Procedencia } from '../../platform/sesion/sesion.repo.ts'
import { escribirCorreo } from '../correo/index.ts'
import { type Cuenta, findNombramiento } from './acceso.repo.ts'
import { hayDispositivos, insertIngreso, recordarDispositivo, VIDA_DISPOSITIVO } from './dispositivo.repo.ts'
import { type Externa, insertSesionExterna } from './identidad/identidad.repo.ts'
import { cancelarPorIngreso } from './rescate/usar-rescate.ts'
import { sesionVisible } from './sesion-visible.ts'

type Quien = {
  readonly cuenta: Cuenta
  readonly conocido: boolean
  readonly via: Procedencia['via']
  readonly segundoFactor: boolean
  /** The identity of a provider with which it proved it. */
  readonly externa?: Externa | null
}
type Abierta = { readonly ficha: string; readonly expira: number; readonly dispositivo: string }

/** Within the transaction that proved the person. Null without an appointment in force: it is written in its history and nothing else. */
export async function entrar(ctx: ContextoPublico, quien: Quien): Promise<Abierta | null> {
  const { db, ahora, agente } = ctx
  const { cuenta, conocido, via, segundoFactor, externa } = quien
  const red = redDe(ctx.ip)
  const nombramiento = await findNombramiento(db, cuenta.id, ahora)
  const resultado = nombramiento ? 'bien' : 'sin_nombramiento'
  await insertIngreso(db, { cuenta: cuenta.id, en: ahora, resultado, via, agente, red, conocido })
  if (!nombramiento) return null
  if (segundoFactor) await cancelarPorIngreso(ctx, cuenta)
  // A new token each time, and the former one dies: whoever planted it in this browser holds nothing.
  const previa = ctx.cookie.leer()
  if (previa) await closeSesion(db, previa, ahora)
  const procedencia = { via, segundo_factor: segundoFactor, agente, red }
  const abierta = await insertSesion(db, cuenta.id, nombramiento.id, ahora, procedencia)
  if (!conocido && (await hayDispositivos(db, cuenta.id))) await avisar(ctx, cuenta)
  const dispositivo = await recordarDispositivo(db, ctx.dispositivo.leer(), cuenta.id, ahora)
  // Last: the head of this chain stays held until the commit, and the whole country signs in on it.
  if (externa) await insertSesionExterna(db, abierta.ficha, externa)
  const sujeto = `cuenta/${cuenta.id}`
  const hechos = { nombramiento: nombramiento.id, via, segundoFactor }
  await registrar(db, { cadena: 'nacional', cuenta: cuenta.id, accion: 'sesion.abrir', sujeto, hechos, en: ahora })
  return { ...abierta, dispositivo }
}

/** After the commit: the cookies and who it is. */
export async function responderIngreso(ctx: ContextoPublico, { ficha, expira, dispositivo }: Abierta) {
  const persona = await findPersona(ctx.servicios.conexion, ficha, ctx.ahora)
  if (!persona) return rechazar('sesion.credenciales', {})
  ctx.cookie.fijar(ficha, expira)
  ctx.dispositivo.fijar(dispositivo, ctx.ahora + VIDA_DISPOSITIVO)
  return { paso: 'listo' as const, ...(await sesionVisible(ctx.servicios, persona)) }
}

async function avisar({ db, ahora, agente, ip, servicios }: ContextoPublico, { id, nombre, correo }: Cuenta) {
  const sujeto = `cuenta/${id}`
  const enlace = servicios.correo.enlace('/cuenta')
  const hechos = { nombre, cuando: ahora, dispositivo: textoDispositivo(agente), red: redDe(ip), enlace }
  const clave = `${sujeto}/dispositivo/${randomUUID()}`
  await escribirCorreo({ db, ahora }, { clave, clase: 'ingreso.nuevo_dispositivo', sujeto, para: correo, hechos })
}
