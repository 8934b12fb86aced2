// Whole servers in processes of their own, started to be killed.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'
import type { Instante } from '@kpt/domain/shared'

export type PorLanzar = {
  readonly urlApp: string
  /** Settings by which it sends. */
  readonly entorno: NodeJS.ProcessEnv
  readonly ahora: Instante
  /** Only what waits in the queue: nobody is reminded of anything. */
  readonly soloCola?: boolean
}

const PROGRAMA = join(import.meta.dirname, 'servidor-con-reloj-hijo.ts')

export async function lanzarServidor({ urlApp, entorno, ahora, soloCola = false }: PorLanzar): Promise<ChildProcess> {
  const hijo = spawn(process.execPath, [PROGRAMA, urlApp, String(ahora), ...(soloCola ? ['solo-cola'] : [])], {
    env: { PATH: process.env.PATH ?? '', ...entorno },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const listo = new Promise<void>((bien, mal) => {
    hijo.stdout?.on('data', () => bien())
    hijo.on('exit', () => mal(new Error('the server ended before being ready')))
  })
  await listo
  return hijo
}

export async function terminarServidor(hijo: ChildProcess): Promise<void> {
  if (hijo.exitCode !== null || hijo.signalCode !== null) return
  const fin = once(hijo, 'exit')
  hijo.kill('SIGKILL')
  await fin
}

const PACIENCIA = 240_000

export async function esperarA(listo: () => Promise<boolean>): Promise<void> {
  const limite = performance.now() + PACIENCIA
  while (!(await listo())) {
    if (performance.now() > limite) throw new Error('not in four minutes')
    await pausa(3)
  }
}
