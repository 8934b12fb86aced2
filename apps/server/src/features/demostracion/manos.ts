import { BYTES_TROZO } from '@kpt/contract/limites'
import { VIDA_FIRMA } from '@kpt/domain/acceso'
import { isoBogota } from '@kpt/domain/shared'
import type { FastifyInstance } from 'fastify'
import { COOKIE } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import { closeSesion, insertSesion } from '../../platform/sesion/sesion.repo.ts'
import { findNombrado } from './demostracion.repo.ts'

/** Requests in the name of one of the demonstration's accounts: what it does, it does through the same doors as anybody. */
export type Manos = {
  get(direccion: string): Promise<Respuesta>
  /** As `get`, but null where there is nothing yet. */
  find(direccion: string): Promise<Respuesta | null>
  post(direccion: string, cuerpo?: unknown): Promise<Respuesta>
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read by the script that asked for them
type Respuesta = any

export type Teatro = { readonly app: FastifyInstance; readonly servicios: Servicios }

/**
 * Acts as one of the demonstration's accounts. The session is written and not signed in: a sign-in leaves a browser and a letter of a
 * new one, and whoever enters the demonstration would find in that account somebody else's. As if it had just signed: it sends reports.
 */
export async function entrar({ app, servicios }: Teatro, correo: string): Promise<Manos> {
  const { db } = servicios.conexion
  const ahora = servicios.reloj.ahora()
  const { cuenta, nombramiento } = await findNombrado(db, correo)
  const { ficha } = await insertSesion(db, cuenta, nombramiento, ahora, {
    ...{ firma_en: isoBogota(ahora), firma_via: 'clave', firma_hasta: isoBogota(ahora + VIDA_FIRMA) },
  })
  abiertas.set(app, [...(abiertas.get(app) ?? []), ficha])
  return manosCon(app, { [COOKIE]: ficha })
}

const abiertas = new WeakMap<FastifyInstance, string[]>()

/** Ends the sessions that were opened here. */
export async function salir({ app, servicios }: Teatro): Promise<void> {
  for (const ficha of abiertas.get(app) ?? []) await closeSesion(servicios.conexion.db, ficha, servicios.reloj.ahora())
}

/** Requests of nobody: what is done without an account. */
export function sinCuenta(app: FastifyInstance): Manos {
  return manosCon(app, {})
}

function manosCon(app: FastifyInstance, cookies: Record<string, string>): Manos {
  const pedir = async (method: 'GET' | 'POST', url: string, cuerpo?: unknown, oNada = false): Promise<Respuesta> => {
    const bytes = Buffer.isBuffer(cuerpo)
    const respuesta = await app.inject({
      method,
      url,
      cookies,
      ...(cuerpo === undefined ? {} : { payload: bytes ? cuerpo : JSON.stringify(cuerpo) }),
      headers: cuerpo === undefined ? {} : { 'content-type': bytes ? 'application/octet-stream' : 'application/json' },
    })
    if (oNada && respuesta.statusCode === 404) return null
    if (respuesta.statusCode >= 400) throw new Error(`${method} ${url}: ${respuesta.statusCode} ${respuesta.body}`)
    return respuesta.json()
  }
  return {
    get: (url) => pedir('GET', url),
    find: (url) => pedir('GET', url, undefined, true),
    post: (url, cuerpo) => pedir('POST', url, cuerpo),
  }
}

/** Sends a file by chunks to where they are received. */
export async function enviarTrozos(manos: Manos, lugar: string, archivo: Buffer): Promise<void> {
  for (let i = 0; i * BYTES_TROZO < archivo.length; i += 1) {
    await manos.post(`${lugar}/trozos/${i}`, archivo.subarray(i * BYTES_TROZO, (i + 1) * BYTES_TROZO))
  }
}

/** Uploads a file by chunks and closes it. */
export async function subirArchivo(
  manos: Manos,
  entidad: string,
  destino: 'plan' | 'documento',
  nombre: string,
  archivo: Buffer,
): Promise<{ id: string; sha256: string }> {
  const base = `/api/entidades/${entidad}/cargas`
  const { id } = await manos.post(base, { destino, nombre, bytes: archivo.length })
  await enviarTrozos(manos, `${base}/${id}`, archivo)
  return manos.post(`${base}/${id}/cierre`)
}
