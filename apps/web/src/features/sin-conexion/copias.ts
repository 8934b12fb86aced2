// Copies of what was read, for when there is no connection: of the plan and of the reports of one's own entity, one person at a time in this
// browser. They go when the person leaves and when another one comes in.
import type { Clave } from '../../api/tipos.ts'
import { DE_ENTIDAD, type EstadoSesion } from '../../app/sesion.ts'
import { enBodega } from './bodega.ts'
import { anotarServida } from './edad.ts'
import { instalar } from './instalar.ts'

const REPORTE = 'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte'

/** What is kept. The rows of a report are kept by its draft, which knows what was saved since they were read. */
const SE_GUARDAN: ReadonlySet<Clave> = new Set<Clave>([
  'GET /api/sesion',
  'GET /api/entidades/:entidad',
  'GET /api/entidades/:entidad/inicio',
  'GET /api/entidades/:entidad/plan',
  'GET /api/entidades/:entidad/plan/metas',
  'GET /api/entidades/:entidad/plan/metas/:meta',
  REPORTE,
])
const DE_SESION = 'GET /api/sesion'
/** A copy older than this is no longer shown. */
const CADUCA = 30 * 24 * 3_600_000

type Copia = { readonly persona: string; readonly direccion: string; readonly en: number; readonly respuesta: unknown }

let persona: string | null = null

export function visto(clave: Clave, direccion: string, respuesta: unknown): void {
  anotarServida(direccion, null)
  void anotar(clave, direccion, respuesta).catch(() => {})
}

async function anotar(clave: Clave, direccion: string, respuesta: unknown): Promise<void> {
  if (clave === 'POST /api/sesion/cierre') return olvidarTodo()
  if (!SE_GUARDAN.has(clave)) return
  if (clave === DE_SESION) await recibirPersona(respuesta as EstadoSesion)
  if (persona !== null) await guardarCopia(direccion, respuesta)
}

export async function copia(clave: Clave, direccion: string): Promise<unknown> {
  const leida = await leerCopia(direccion)
  if (!leida) return undefined
  // Also a page opened without connection asks for its queue to be sent.
  if (clave === DE_SESION) {
    instalar()
    return alDia(leida.respuesta as EstadoSesion, leida.en)
  }
  anotarServida(direccion, leida.en)
  return leida.respuesta
}

export async function guardarCopia(direccion: string, respuesta: unknown): Promise<void> {
  const de = await quien()
  if (de === null) return
  const entrada: Copia = { persona: de, direccion, en: Date.now(), respuesta }
  await enBodega('copias', 'readwrite', (almacen) => almacen.put(entrada))
}

export async function leerCopia(direccion: string): Promise<{ en: number; respuesta: unknown } | null> {
  const de = await quien()
  if (de === null) return null
  const leida = await enBodega<Copia | undefined>('copias', 'readonly', (a) => a.get([de, direccion]))
  return leida && Date.now() - leida.en < CADUCA ? leida : null
}

/** One person in one appointment: what another may see is not for this one. */
async function recibirPersona({ sesion }: EstadoSesion): Promise<void> {
  if (!sesion) return
  const esta = `${sesion.correo}/${sesion.nombramiento}`
  if (esta !== (await quien())) await olvidarTodo()
  instalar()
  // Whoever looks at many entities does not carry them about.
  if (!DE_ENTIDAD.includes(sesion.rol)) return
  persona = esta
  await enBodega('persona', 'readwrite', (almacen) => almacen.put(esta, 'esta'))
}

async function quien(): Promise<string | null> {
  persona ??= (await enBodega<string | undefined>('persona', 'readonly', (a) => a.get('esta'))) ?? null
  return persona
}

/** Not what was typed and could not be sent: that waits for whoever typed it. */
async function olvidarTodo(): Promise<void> {
  persona = null
  for (const almacen of ['persona', 'copias', 'valores'] as const)
    await enBodega(almacen, 'readwrite', (a) => a.clear())
}

/** The hour of the server, counted on by this computer's clock: what is typed now must not be dated when the copy was made. */
function alDia(estado: EstadoSesion, en: number): EstadoSesion {
  return { ...estado, ahora: new Date(Date.parse(estado.ahora) + Date.now() - en).toISOString() }
}
