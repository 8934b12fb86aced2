// What a browser does at the provider, by plain requests: it follows redirections, keeps cookies, presses a button.

import type { Respuesta } from './mundo.ts'
import type { Navegador } from './navegador.ts'

export type EnElProveedor = {
  /** Goes to an address of the provider, says who it is, and returns the query with which it is sent back; null when it is not. */
  identificarse(direccion: string, sujeto: string): Promise<string | null>
  /** Goes where the provider says good-bye and confirms; the address at which it is left. */
  despedirse(direccion: string): Promise<string>
}

export function abrirEnElProveedor(emisor: string): EnElProveedor {
  const galletas = new Map<string, string>()
  const pedir = async (direccion: string, cuerpo?: URLSearchParams) => {
    const r = await fetch(new URL(direccion, emisor), {
      ...(cuerpo ? { method: 'POST', body: cuerpo } : {}),
      headers: { cookie: [...galletas].map(([nombre, valor]) => `${nombre}=${valor}`).join('; ') },
      redirect: 'manual',
    })
    for (const galleta of r.headers.getSetCookie()) {
      const [, nombre = '', valor = ''] = /^([^=]+)=([^;]*)/.exec(galleta) ?? []
      if (valor === '') galletas.delete(nombre)
      else galletas.set(nombre, valor)
    }
    return { donde: r.headers.get('location'), texto: await r.text() }
  }
  const seguir = async (direccion: string, alLlegar: (donde: string) => URLSearchParams | undefined) => {
    let { donde, texto } = await pedir(direccion, alLlegar(direccion))
    for (let n = 0; n < 10 && donde !== null; n += 1) {
      const { origin, href, pathname } = new URL(donde, emisor)
      if (origin !== emisor) return { fuera: href, texto }
      const pagina = await pedir(href)
      const respuesta = pathname.startsWith('/persona/') ? alLlegar(pathname) : undefined
      ;({ donde, texto } = respuesta ? await pedir(href, respuesta) : pagina)
    }
    return { fuera: null, texto }
  }
  return {
    async identificarse(direccion, sujeto) {
      const { fuera } = await seguir(direccion, (donde) =>
        donde.startsWith('/persona/') ? new URLSearchParams({ sujeto }) : undefined,
      )
      return fuera === null ? null : new URL(fuera).search.slice(1)
    },
    async despedirse(direccion) {
      const { texto } = await pedir(direccion)
      const [, accion = ''] = /action="([^"]+)"/.exec(texto) ?? []
      const [, xsrf = ''] = /name="xsrf" value="([^"]+)"/.exec(texto) ?? []
      const { fuera } = await seguir(accion, (donde) =>
        donde === accion ? new URLSearchParams({ xsrf, logout: 'yes' }) : undefined,
      )
      return fuera ?? ''
    },
  }
}

/** The whole way: out from KPT, who it is there, and back. */
export async function ingresarConProveedor(n: Navegador, fuera: EnElProveedor, sujeto: string): Promise<Respuesta> {
  const { cuerpo } = await n.post('/api/sesion/proveedor/comienzo')
  const vuelta = await fuera.identificarse(cuerpo.direccion, sujeto)
  return n.post('/api/sesion/proveedor', { vuelta: vuelta ?? '' })
}
