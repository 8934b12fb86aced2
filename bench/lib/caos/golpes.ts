// The blows: kill -9 to the server, to the engine's main process or to any other of its processes (a connection, mostly); and the wait until somebody is served again.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'
import { matar, procesosDe } from '../../../apps/server/src/platform/db/embebido/proceso.ts'
import type { ServidorAparte } from '../servidor.ts'
import type { Diario } from './diario.ts'

export const VICTIMAS = ['servidor', 'motor', 'otro proceso del motor'] as const
export type Victima = (typeof VICTIMAS)[number]

export type Golpe = { readonly victima: Victima; readonly recuperado: number }

const PACIENCIA = 60_000

export type Casa = {
  readonly datos: string
  servidor: ServidorAparte
  levantar(): Promise<ServidorAparte>
}

/** Milliseconds until something asked after the blow was answered. Whoever raises the server again does nothing else. */
export async function golpear(casa: Casa, victima: Victima, diario: Diario): Promise<Golpe> {
  const golpe = performance.now()
  if (victima === 'servidor') {
    await casa.servidor.matar()
    casa.servidor = await casa.levantar()
  } else {
    const principal = pidDelMotor(casa.datos)
    const otros = procesosDe(casa.datos).filter((pid) => pid !== principal)
    const pid = victima === 'motor' ? principal : otros[Math.floor(Math.random() * otros.length)]
    if (pid !== undefined && pid > 0) matar(pid, 'SIGKILL')
  }
  while (diario.ultimaRespuesta <= golpe + MARGEN) {
    if (performance.now() - golpe > PACIENCIA)
      throw new Error(`nobody was served in a minute after the blow to ${victima}`)
    await pausa(10)
  }
  return { victima, recuperado: diario.ultimaRespuesta - golpe }
}

/** An answer to what was asked this soon may come from before the blow was felt. */
const MARGEN = 50

function pidDelMotor(datos: string): number {
  return Number(readFileSync(join(datos, 'postmaster.pid'), 'utf8').split('\n')[0])
}
