// What follows any change of a person's factors: recovery codes with the first, other sessions end, audit, a letter.
import { randomBytes, randomUUID } from 'node:crypto'
import { CODIGOS_DE_RECUPERACION, codigoDeRecuperacion } from '@kpt/domain/acceso'
import type { HechosCorreo } from '@kpt/textos/correos'
import { registrar } from '../../../platform/audit/index.ts'
import type { ContextoPublico, ContextoSesion } from '../../../platform/http/index.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { closeSesionesDePersona, markSegundoFactor } from '../../../platform/sesion/sesion.repo.ts'
import { escribirCorreo } from '../../correo/index.ts'
import { findRecuperacion, saveRecuperacion } from './codigos.repo.ts'

export type Cambio = HechosCorreo<'segundo_factor.cambio'>['cambio']
type Quien = { readonly id: string; readonly nombre: string; readonly correo: string }

/** Written and told, whoever did it: the person of the account reads it in its mailbox. */
export async function asentarCambio(ctx: ContextoPublico | ContextoSesion, quien: Quien, cambio: Cambio) {
  const { db, ahora, servicios } = ctx
  const sujeto = `cuenta/${quien.id}`
  const acto = {
    cadena: 'nacional',
    cuenta: quien.id,
    accion: `segundo_factor.${cambio}`,
    sujeto,
    hechos: {},
    en: ahora,
  }
  await registrar(db, acto)
  const enlace = servicios.correo.enlace('/cuenta/segundo-paso')
  const hechos = { nombre: quien.nombre, cambio, cuando: ahora, red: redDe(ctx.ip), enlace }
  const clave = `${sujeto}/segundo-factor/${randomUUID()}`
  await escribirCorreo({ db, ahora }, { clave, clase: 'segundo_factor.cambio', sujeto, para: quien.correo, hechos })
}

/**
 * A factor was added and proved in this session: it counts as such from now on. With the first one the other sessions end, because they
 * were opened without it, and recovery codes are made; they are returned this once.
 */
export async function agregado(ctx: ContextoSesion, cambio: Cambio): Promise<{ codigos: string[] | null }> {
  const { db, ahora, persona } = ctx
  await markSegundoFactor(db, persona.sesion)
  const quien = { id: persona.cuenta, nombre: persona.nombre, correo: persona.correo }
  await asentarCambio(ctx, quien, cambio)
  if (await findRecuperacion(db, persona.cuenta)) return { codigos: null }
  await closeSesionesDePersona(db, persona.cuenta, ahora, { menos: persona.sesion })
  return { codigos: await crearRecuperacion(ctx) }
}

export async function crearRecuperacion({ db, ahora, persona }: ContextoSesion): Promise<string[]> {
  const codigos: string[] = []
  while (codigos.length < CODIGOS_DE_RECUPERACION) {
    const codigo = codigoDeRecuperacion(randomBytes(32))
    if (codigo !== null) codigos.push(codigo)
  }
  await saveRecuperacion(db, persona.cuenta, codigos, ahora)
  return codigos
}
