// What follows any change of the identities of an account: a link of the audit, a letter to its person.
import { randomUUID } from 'node:crypto'
import type { HechosCorreo } from '@kpt/textos/correos'
import { registrar } from '../../../platform/audit/index.ts'
import type { ContextoPublico, ContextoSesion } from '../../../platform/http/index.ts'
import type { Servicios } from '../../../platform/servicios.ts'
import { redDe } from '../../../platform/sesion/red.ts'
import { escribirCorreo } from '../../correo/index.ts'

type Quien = { readonly id: string; readonly nombre: string; readonly correo: string }
type Identidad = { readonly id: string; readonly emisor: string }

export async function asentarCambioDeIdentidad(
  ctx: ContextoPublico | ContextoSesion,
  quien: Quien,
  { id, emisor }: Identidad,
  cambio: HechosCorreo<'identidad.cambio'>['cambio'],
): Promise<void> {
  const { db, ahora, servicios } = ctx
  const sujeto = `cuenta/${quien.id}`
  // Only its name here: who it is for the provider is personal.
  const acto = { cadena: 'nacional', cuenta: quien.id, accion: `identidad.${cambio}`, sujeto, en: ahora }
  await registrar(db, { ...acto, hechos: { identidad: id } })
  const hechos = {
    ...{ nombre: quien.nombre, cambio, cuando: ahora, red: redDe(ctx.ip) },
    proveedor: nombreDelProveedor(servicios, emisor),
    enlace: servicios.correo.enlace('/cuenta'),
  }
  const clave = `${sujeto}/identidad/${randomUUID()}`
  await escribirCorreo({ db, ahora }, { clave, clase: 'identidad.cambio', sujeto, para: quien.correo, hechos })
}

/** As its button says; one that the installation no longer uses, by its address. */
export function nombreDelProveedor({ oidc }: Servicios, emisor: string): string {
  const { href, host } = new URL(emisor)
  return oidc && oidc.ajustes.emisor.href === href ? oidc.ajustes.nombre : host
}
