// A session that stays open through a test, as a browser keeps it. `mundo.as` opens another for each request.
import type { Mundo, Respuesta } from './mundo.ts'

export type ConSesion = (
  method: 'GET' | 'POST',
  url: string,
  cuerpo?: object,
) => Promise<Pick<Respuesta, 'status' | 'cuerpo'>>

export function conFicha({ app }: Mundo, kpt_sesion: string): ConSesion {
  return async (method, url, cuerpo) => {
    const respuesta = await app.inject({
      ...{ method, url, cookies: { kpt_sesion } },
      ...(cuerpo ? { payload: JSON.stringify(cuerpo), headers: { 'content-type': 'application/json' } } : {}),
    })
    return { status: respuesta.statusCode, cuerpo: respuesta.json() }
  }
}

/** Signs in by the door, with address and password. */
export async function entrar(mundo: Mundo, correo: string, clave: string): Promise<ConSesion> {
  const { cabeceras } = await mundo.publico.post('/api/sesion', { correo, clave })
  return conFicha(mundo, /kpt_sesion=([\w-]+)/.exec(String(cabeceras['set-cookie']))?.[1] ?? '')
}
