// The client of the contract: one function for every endpoint, typed by its method and path.
import { anotarConexion } from './conexion.ts'
import { leerProblema, sinConexion } from './problema.ts'
import { anotarVisto, buscarCopia } from './respaldo.ts'
import type { Argumentos, Clave, ClaveGet, Peticion, Respuesta } from './tipos.ts'

type PeticionSuelta = {
  readonly params?: Readonly<Record<string, unknown>>
  readonly consulta?: Readonly<Record<string, unknown>>
  readonly cuerpo?: unknown
  readonly signal?: AbortSignal
}

/** Calls an endpoint: `api('GET /api/entidades/:entidad/plan', { params: { entidad } })`. Throws `ErrorApi` when refused. */
export async function api<C extends Clave>(clave: C, ...[peticion]: Argumentos<C>): Promise<Respuesta<C>> {
  const suelta: PeticionSuelta = (peticion as Peticion<C> | undefined) ?? {}
  const [metodo = 'GET', ruta = ''] = clave.split(' ')
  const donde = direccionDe(ruta, suelta)
  const respuesta = await fetch(donde, opciones(metodo, suelta)).catch((falla: unknown) => {
    if (suelta.signal?.aborted) throw falla
    anotarConexion(false)
    return null
  })
  if (respuesta === null) return copiaDe(clave, donde)
  anotarConexion(true)
  if (!respuesta.ok) throw await leerProblema(respuesta)
  const leida = (await respuesta.json()) as Respuesta<C>
  anotarVisto(clave, donde, leida)
  return leida
}

/** What was kept of an answer, when nobody answers. */
async function copiaDe<C extends Clave>(clave: C, donde: string): Promise<Respuesta<C>> {
  const copia = await buscarCopia(clave, donde)
  if (copia === undefined) throw sinConexion()
  return copia as Respuesta<C>
}

/** Address of a download (or of anything that is read with GET), relative to where the system is published. */
export function direccion<C extends ClaveGet>(clave: C, ...[peticion]: Argumentos<C>): string {
  return direccionDe(clave.slice('GET '.length), (peticion as PeticionSuelta | undefined) ?? {})
}

function direccionDe(ruta: string, { params = {}, consulta = {} }: PeticionSuelta): string {
  const camino = ruta.replace(/:(\w+)/g, (_, nombre: string) => encodeURIComponent(String(params[nombre])))
  const url = new URL(camino.replace(/^\//, ''), document.baseURI)
  for (const [nombre, valor] of Object.entries(consulta))
    if (valor !== undefined && valor !== null && valor !== '') url.searchParams.set(nombre, String(valor))
  return url.href
}

function opciones(metodo: string, { cuerpo, signal }: PeticionSuelta): RequestInit {
  const base: RequestInit = { method: metodo, credentials: 'same-origin', signal: signal ?? null }
  if (cuerpo === undefined || cuerpo === null) return { ...base, headers: { accept: 'application/json' } }
  if (cuerpo instanceof Uint8Array)
    return {
      ...base,
      headers: { accept: 'application/json', 'content-type': 'application/octet-stream' },
      body: cuerpo as Uint8Array<ArrayBuffer>,
    }
  return {
    ...base,
    headers: { accept: 'application/json', 'content-type': 'application/json' },
    body: JSON.stringify(cuerpo),
  }
}
