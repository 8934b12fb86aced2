// The queue sent from the service worker, to our own endpoint, with the session of whoever typed it and of nobody else.
import type { Operacion, Resultado } from '../features/rejilla/cola/operacion.ts'
import { direccionDe, mandarTodo } from '../features/sin-conexion/mandar.ts'
import { anotarOperaciones, contarPorDueno, leerOperaciones } from '../features/sin-conexion/operaciones.ts'

/** Throws when something could not be sent because nobody answers: the browser will call again. */
export async function mandarCorreo(alcance: string): Promise<void> {
  const duenos = await contarPorDueno()
  if (duenos.size === 0) return
  const correo = await quienEsta(alcance)
  for (const dueno of duenos.keys()) {
    const destino = direccionDe(dueno)
    if (!destino || destino.correo !== correo) continue
    await mandarTodo({
      leer: () => leerOperaciones(dueno),
      anotar: (poner, quitar) => anotarOperaciones(dueno, poner, quitar),
      enviar: (lote) => enviar(new URL(destino.ruta, alcance).href, lote),
    }).catch(soloDeRed)
  }
}

/** The server said no to the whole (the session ended, the report is closed): it waits for the person, and asking again would change nothing. */
function soloDeRed(error: unknown): void {
  if (!(error instanceof Negado)) throw error
}

class Negado extends Error {}

async function quienEsta(alcance: string): Promise<string | null> {
  const respuesta = await fetch(new URL('api/sesion', alcance).href, { cache: 'no-store' })
  if (!respuesta.ok) throw new Error(String(respuesta.status))
  const { sesion } = (await respuesta.json()) as { sesion: { correo: string } | null }
  return sesion?.correo ?? null
}

async function enviar(direccion: string, operaciones: readonly Operacion[]): Promise<readonly Resultado[]> {
  const respuesta = await fetch(direccion, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify({ operaciones }),
  })
  if (respuesta.status === 429 || respuesta.status >= 500) throw new Error(String(respuesta.status))
  if (!respuesta.ok) throw new Negado(String(respuesta.status))
  return ((await respuesta.json()) as { resultados: Resultado[] }).resultados
}
