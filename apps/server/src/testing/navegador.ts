// A browser of the tests: it keeps its cookies between requests and signs in through the door, as a person does.
import { CLAVE } from './gente.ts'
import type { Mundo, Respuesta } from './mundo.ts'

export type Navegador = {
  readonly galletas: Map<string, string>
  get(direccion: string): Promise<Respuesta>
  post(direccion: string, cuerpo?: unknown): Promise<Respuesta>
  entrar(correo: string, clave?: string): Promise<Respuesta>
}

export function abrirNavegador(
  mundo: Mundo,
  { ip = '127.0.0.1', agente = 'Mozilla/5.0 (X11; Linux x86_64; rv:144.0) Gecko/20100101 Firefox/144.0' } = {},
): Navegador {
  const galletas = new Map<string, string>()
  const pedir = async (method: 'GET' | 'POST', url: string, cuerpo?: unknown): Promise<Respuesta> => {
    const r = await mundo.app.inject({
      ...{ method, url, remoteAddress: ip, cookies: Object.fromEntries(galletas) },
      ...(cuerpo === undefined ? {} : { payload: JSON.stringify(cuerpo) }),
      headers: { 'user-agent': agente, ...(cuerpo === undefined ? {} : { 'content-type': 'application/json' }) },
    })
    for (const { name, value, maxAge } of r.cookies)
      if (value === '' || maxAge === 0) galletas.delete(name)
      else galletas.set(name, value)
    const json = /json/.test(String(r.headers['content-type']))
    return { status: r.statusCode, cuerpo: json ? r.json() : r.rawPayload, cabeceras: r.headers }
  }
  return {
    galletas,
    get: (url) => pedir('GET', url),
    post: (url, cuerpo) => pedir('POST', url, cuerpo),
    entrar: (correo, clave = CLAVE) => pedir('POST', '/api/sesion', { correo, clave }),
  }
}

let redes = 0

/** A browser in a network of its own: the brakes of one test do not reach another. */
export function abrirNavegadorAparte(mundo: Mundo): Navegador {
  redes += 1
  return abrirNavegador(mundo, { ip: `10.${100 + Math.floor(redes / 250)}.${redes % 250}.1` })
}
