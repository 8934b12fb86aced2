import { BYTES_TROZO } from '@kpt/contract/limites'
import type { FastifyInstance } from 'fastify'

/** Requests signed in as one of the demonstration's accounts: it does everything through the same doors as anybody. */
export type Manos = {
  get(direccion: string): Promise<Respuesta>
  /** As `get`, but null where there is nothing yet. */
  find(direccion: string): Promise<Respuesta | null>
  post(direccion: string, cuerpo?: unknown): Promise<Respuesta>
}

// biome-ignore lint/suspicious/noExplicitAny: answers are read by the script that asked for them
type Respuesta = any

export async function entrar(app: FastifyInstance, correo: string, clave: string): Promise<Manos> {
  const abierta = await app.inject({ method: 'POST', url: '/api/sesion', payload: { correo, clave } })
  const cookies = Object.fromEntries(abierta.cookies.map(({ name, value }) => [name, value]))
  abiertas.set(app, [...(abiertas.get(app) ?? []), cookies])
  return manosCon(app, cookies)
}

const abiertas = new WeakMap<FastifyInstance, Record<string, string>[]>()

/** Ends the sessions that were opened here: nobody finds in their account browsers that they do not know. */
export async function salir(app: FastifyInstance): Promise<void> {
  for (const cookies of abiertas.get(app) ?? [])
    await app.inject({ method: 'POST', url: '/api/sesion/cierre', cookies })
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
