import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import type { FallaMotor } from '@kpt/textos/motor'

export type Respuesta = { readonly urlApp: string } | FallaMotor

/** Another process with the engine of a folder open: what it answered, how to ask it to leave, how to kill it. */
export type Aparte = {
  readonly respuesta: Respuesta
  readonly avisos: string
  cerrar(): Promise<void>
  matar(): Promise<void>
}

type Cuenta = { readonly uid: number; readonly gid: number }

const MODULO = new URL('../platform/db/embebido/index.ts', import.meta.url).href

const GUION = `
const { openEmbebido, esFallaMotor } = await import(process.argv[1])
try {
  const motor = await openEmbebido({ carpeta: process.argv[2], efimero: process.argv[3] === 'efimero' })
  console.log(JSON.stringify({ urlApp: motor.urlApp }))
  process.stdin.once('data', async () => { await motor.cerrar(); process.exit(0) })
} catch (error) {
  if (!esFallaMotor(error)) throw error
  console.log(JSON.stringify({ codigo: error.codigo, detalles: error.detalles }))
  process.exit(0)
}`

export async function openAparte(
  carpeta: string,
  modo: 'efimero' | 'duradero' = 'efimero',
  cuenta?: Cuenta,
): Promise<Aparte> {
  const hijo = lanzarAparte(carpeta, modo, cuenta)
  let avisos = ''
  hijo.stderr.setEncoding('utf8').on('data', (trozo: string) => {
    avisos += trozo
  })
  for await (const linea of createInterface({ input: hijo.stdout })) {
    return {
      respuesta: JSON.parse(linea) as Respuesta,
      avisos,
      cerrar: () => terminar(hijo, () => hijo.stdin.write('fin\n')),
      matar: () => terminar(hijo, () => hijo.kill('SIGKILL')),
    }
  }
  throw new Error(`el otro proceso terminó sin responder: ${avisos}`)
}

/** The process alone, for those who will kill it before it answers. */
export function lanzarAparte(carpeta: string, modo: string, cuenta?: Cuenta) {
  const env = { PATH: process.env.PATH ?? '' }
  return spawn(process.execPath, ['--input-type=module', '-e', GUION, MODULO, carpeta, modo], {
    env,
    cwd: '/',
    ...cuenta,
  })
}

async function terminar(hijo: ChildProcess, pedir: () => void): Promise<void> {
  if (hijo.exitCode !== null || hijo.signalCode !== null) return
  const fin = once(hijo, 'exit')
  pedir()
  await fin
}
