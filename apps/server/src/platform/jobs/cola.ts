import { Logger, parseCronItems, type Runner, run, runOnce, type TaskList } from 'graphile-worker'
import pg from 'pg'
import type { Servicios } from '../servicios.ts'
import type { Tarea } from './tarea.ts'

export type Cola = {
  /** Takes no more work, lets what runs end for a few seconds, then asks it to stop; what was cut short runs again later. */
  cerrar(): Promise<void>
}

const A_LA_VEZ = 2
const PAUSA_TRAS_FALLA = 5_000

/** Runs the work of the queue inside this process: what goes apart, in a lane of its own that takes one at a time. */
export async function openCola(
  servicios: Servicios,
  tareas: readonly Tarea[],
  avisar: (texto: string) => void,
): Promise<Cola> {
  const aparte = tareas.filter((t) => t.aparte)
  const comunes = tareas.filter((t) => !t.aparte)
  const carril = await openCarril(servicios, comunes, A_LA_VEZ, avisar)
  if (aparte.length === 0) return carril
  try {
    const otro = await openCarril(servicios, aparte, 1, avisar)
    return { cerrar: async () => void (await Promise.all([carril.cerrar(), otro.cerrar()])) }
  } catch (error) {
    await carril.cerrar()
    throw error
  }
}

/** One lane. When the database goes away it waits for it; only the first opening may fail. */
async function openCarril(
  servicios: Servicios,
  tareas: readonly Tarea[],
  aLaVez: number,
  avisar: (texto: string) => void,
): Promise<Cola> {
  const pool = openPool(servicios, aLaVez + 2, avisar)
  const abrir = () =>
    run({ ...opciones(pool, servicios, tareas, avisar), concurrency: aLaVez, parsedCronItems: cronDe(tareas) })
  let corriendo: Runner
  try {
    corriendo = await abrir()
  } catch (error) {
    await pool.end()
    throw error
  }
  const fin = new AbortController()
  const vigilia = mantener()
  return {
    async cerrar() {
      fin.abort()
      await corriendo.stop().catch(() => {})
      await vigilia
      await pool.end()
    },
  }

  async function mantener(): Promise<void> {
    while (!fin.signal.aborted) {
      await corriendo.promise.catch((error) => avisar(`La cola se detuvo: ${mensajeDe(error)}`))
      if (fin.signal.aborted) return
      await pausa(PAUSA_TRAS_FALLA, fin.signal)
      if (fin.signal.aborted) return
      await abrir().then(
        (nuevo) => {
          corriendo = nuevo
        },
        (error) => avisar(`La cola aún no puede volver: ${mensajeDe(error)}`),
      )
      if (fin.signal.aborted) await corriendo.stop().catch(() => {})
    }
  }
}

/** Does everything that waits in the queue and returns: for the command line and the tests. */
export async function drenarCola(
  servicios: Servicios,
  tareas: readonly Tarea[],
  avisar: (texto: string) => void,
): Promise<void> {
  const pool = openPool(servicios, 2, avisar)
  try {
    await runOnce(opciones(pool, servicios, tareas, avisar))
  } finally {
    await pool.end()
  }
}

function opciones(pool: pg.Pool, servicios: Servicios, tareas: readonly Tarea[], avisar: (texto: string) => void) {
  const logger = new Logger(() => (nivel, texto) => {
    if (nivel === 'error' || nivel === 'warning') avisar(`Cola: ${texto}`)
  })
  return {
    pgPool: pool,
    taskList: listaDe(servicios, tareas),
    noHandleSignals: true,
    logger,
    preset: { worker: APUNTE },
  }
}

/**
 * How the end of a job is written down. Without a delay the library does it in a promise that nobody waits for: a connection cut at that
 * moment would take the whole process with it. With one (none at all is enough) it tries again and, if it cannot, stops the lane, which opens anew.
 */
const APUNTE = { completeJobBatchDelay: 0, failJobBatchDelay: 0 }

function listaDe(servicios: Servicios, tareas: readonly Tarea[]): TaskList {
  return Object.fromEntries(
    tareas.map(({ nombre, ejecutar }) => [
      nombre,
      async (datos, { job, abortSignal }) => {
        const senal = abortSignal ?? new AbortController().signal
        await ejecutar(datos as never, { servicios, senal, ultimoIntento: job.attempts >= job.max_attempts })
      },
    ]),
  )
}

function cronDe(tareas: readonly Tarea[]) {
  return parseCronItems(
    tareas.flatMap(({ nombre, cada }) => (cada === null ? [] : [{ task: nombre, match: cada, identifier: nombre }])),
  )
}

/** A pool apart: the queue keeps one connection listening, and reads the types of pg as they come. */
function openPool(servicios: Servicios, maximo: number, avisar: (texto: string) => void): pg.Pool {
  const { connectionString } = servicios.conexion.pool.options
  const pool = new pg.Pool({ connectionString, max: maximo, connectionTimeoutMillis: 10_000 })
  pool.on('error', (error) => {
    if (!pool.ending) avisar(`La cola perdió una conexión con la base de datos: ${error.message}`)
  })
  pool.on('connect', (cliente) => cliente.on('error', () => {}))
  return pool
}

function pausa(ms: number, senal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const reloj = setTimeout(resolve, ms)
    senal.addEventListener('abort', () => {
      clearTimeout(reloj)
      resolve()
    })
  })
}

function mensajeDe(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
