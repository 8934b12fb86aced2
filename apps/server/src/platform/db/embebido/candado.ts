import { link, readFile, rm, writeFile } from 'node:fs/promises'
import { setTimeout as pausa } from 'node:timers/promises'
import { type Identidad, identidadDe, viveAun } from './proceso.ts'

let intentos = 0

/**
 * Runs a task while holding a lock file. The file names its holder, so one left by a process that died (kill -9, power cut)
 * is taken over; a living holder is waited for, without limit, saying so.
 */
export async function conCandado<T>(
  ruta: string,
  alEsperar: (pid: number) => void,
  tarea: () => Promise<T>,
): Promise<T> {
  await tomar(ruta, alEsperar)
  try {
    return await tarea()
  } finally {
    await rm(ruta, { force: true })
  }
}

async function tomar(ruta: string, alEsperar: (pid: number) => void): Promise<void> {
  const yo = identidadDe(process.pid) ?? String(process.pid)
  intentos += 1
  const propio = `${ruta}.${yo}.${intentos}`
  await writeFile(propio, yo)
  try {
    // link() publishes the file with its content in one step: nobody ever reads a lock half written.
    while (!(await enlazar(propio, ruta))) {
      const titular = await leerTitular(ruta)
      if (titular === undefined) continue
      if (!viveAun(titular)) await retirar(ruta, alEsperar)
      else {
        alEsperar(Number.parseInt(titular, 10))
        await pausa(40)
      }
    }
  } finally {
    await rm(propio, { force: true })
  }
}

/** Only who holds the second lock removes a dead one, looking again first: two waiters never remove a living lock. */
async function retirar(ruta: string, alEsperar: (pid: number) => void): Promise<void> {
  await conCandado(`${ruta}.relevo`, alEsperar, async () => {
    const titular = await leerTitular(ruta)
    if (titular !== undefined && !viveAun(titular)) await rm(ruta, { force: true })
  })
}

async function enlazar(propio: string, ruta: string): Promise<boolean> {
  try {
    await link(propio, ruta)
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false
    throw error
  }
}

async function leerTitular(ruta: string): Promise<Identidad | undefined> {
  try {
    return await readFile(ruta, 'utf8')
  } catch {
    return undefined
  }
}
