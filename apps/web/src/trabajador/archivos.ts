// The files of the application, kept by version of the build. Nothing of /api passes through here.

/** Written by the build: name of this version and its files, relative to where the system is published. */
declare const __VERSION__: string
declare const __ARCHIVOS__: readonly string[]

const PREFIJO = 'kpt-archivos-'
const CACHE = PREFIJO + __VERSION__
const PORTADA = './'
/** The files of the version before stay for whoever still has it open in a tab. */
const SE_QUEDAN = 2
/** Of the first page: a line this slow is no line. */
const PACIENCIA = 6_000

export async function guardarArchivos(alcance: string): Promise<void> {
  const cache = await caches.open(CACHE)
  await Promise.all([PORTADA, ...__ARCHIVOS__].map((archivo) => guardar(cache, new URL(archivo, alcance).href)))
}

/** What another version already has travels once: the names of the files say their content. */
async function guardar(cache: Cache, direccion: string): Promise<void> {
  const conocida = direccion.includes('/assets/') ? await caches.match(direccion) : undefined
  if (conocida) return cache.put(direccion, conocida)
  const respuesta = await fetch(direccion, { cache: direccion.includes('/assets/') ? 'default' : 'no-cache' })
  if (!respuesta.ok) throw new Error(`${respuesta.status} ${direccion}`)
  await cache.put(direccion, respuesta)
}

/** Caches are listed in the order in which they were made. */
export async function borrarViejas(): Promise<void> {
  const nuestras = (await caches.keys()).filter((nombre) => nombre.startsWith(PREFIJO) && nombre !== CACHE)
  await Promise.all(nuestras.slice(0, -(SE_QUEDAN - 1)).map((nombre) => caches.delete(nombre)))
}

/** Which requests are answered here: the page of any screen, and the files named by their content. */
export function isNuestra(peticion: Request, alcance: string): boolean {
  if (peticion.method !== 'GET' || !peticion.url.startsWith(alcance)) return false
  const camino = peticion.url.slice(alcance.length).split(/[?#]/)[0] ?? ''
  if (camino.startsWith('api/')) return false
  return peticion.mode === 'navigate' ? !/\.\w+$/.test(camino) : camino.startsWith('assets/')
}

export function responderArchivo(peticion: Request, alcance: string): Promise<Response> {
  return peticion.mode === 'navigate' ? responderPagina(peticion, alcance) : responderPieza(peticion)
}

/** The network first, so that a new version is seen as soon as there is one; what is kept when nobody answers. */
async function responderPagina(peticion: Request, alcance: string): Promise<Response> {
  try {
    const respuesta = await fetch(peticion, { signal: AbortSignal.timeout(PACIENCIA) })
    // A proxy that cannot reach the server answers in its name.
    if (respuesta.status < 500) return respuesta
    return (await paginaGuardada(alcance)) ?? respuesta
  } catch (falla) {
    const guardada = await paginaGuardada(alcance)
    if (guardada) return guardada
    throw falla
  }
}

async function paginaGuardada(alcance: string): Promise<Response | undefined> {
  return (await caches.open(CACHE)).match(new URL(PORTADA, alcance).href)
}

/** A file seen once stays: its screen opens without connection. */
async function responderPieza(peticion: Request): Promise<Response> {
  const guardada = await caches.match(peticion.url)
  if (guardada) return guardada
  const respuesta = await fetch(peticion)
  if (respuesta.ok) await (await caches.open(CACHE)).put(peticion.url, respuesta.clone())
  return respuesta
}
