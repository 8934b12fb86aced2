// The real server in a process of its own, over the benchmark's database.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { raiz } from '../../apps/server/src/platform/raiz.ts'

export type ServidorAparte = {
  readonly pid: number
  readonly puerto: number
  /** Stops in order, as an operator would. */
  parar(): Promise<void>
  /** Ends at once, as a power cut would. */
  matar(): Promise<void>
}

type Ajustes = {
  readonly carpeta: string
  /** The database of the operator; without it the server raises the embedded one in the folder. */
  readonly base?: { readonly urlApp: string; readonly urlMigracion: string }
  readonly puerto?: number
  /** Settings of the operator beside the benchmark's own. */
  readonly entorno?: NodeJS.ProcessEnv
  /** Another way of starting the same application. */
  readonly programa?: string
  /** Receives what the server says. */
  readonly alDecir?: (texto: string) => void
}

const PROGRAMA = join(raiz, 'apps/server/src/main.ts')
/** Those `npm start` gives it. */
const BANDERAS: readonly string[] = JSON.parse(readFileSync(join(raiz, 'apps/server/banderas-node.json'), 'utf8'))
const LISTO = 'KPT está listo'

export async function arrancarServidor({
  carpeta,
  base,
  puerto,
  entorno = {},
  programa = PROGRAMA,
  alDecir,
}: Ajustes): Promise<ServidorAparte> {
  const suyo = puerto ?? (await puertoLibre())
  const perfil = process.env.KPT_BENCH_PERFIL
  const medida = perfil ? ['--cpu-prof', `--cpu-prof-dir=${perfil}`] : []
  const hijo = spawn(process.execPath, [...BANDERAS, ...medida, programa], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      ...entorno,
      PORT: String(suyo),
      KPT_DATOS: carpeta,
      KPT_DIRECCION: '127.0.0.1',
      // All the load comes from one address: the limit per address is for strangers.
      KPT_PETICIONES_POR_MINUTO: '1000000000',
      // Nobody types a code here.
      KPT_SEGUNDO_FACTOR_EXIGIDO: 'ninguno',
      ...(base ? { DATABASE_URL: base.urlApp, DATABASE_MIGRATION_URL: base.urlMigracion } : {}),
    },
  })
  await esperarListo(hijo, alDecir ?? (() => {}))
  return {
    pid: hijo.pid ?? 0,
    puerto: suyo,
    parar: () => terminar(hijo, 'SIGTERM'),
    matar: () => terminar(hijo, 'SIGKILL'),
  }
}

function esperarListo(hijo: ChildProcess, alDecir: (texto: string) => void): Promise<void> {
  let dicho = ''
  return new Promise((listo, falla) => {
    const oir = (trozo: string) => {
      dicho += trozo
      alDecir(trozo)
      if (dicho.includes(LISTO)) listo()
    }
    hijo.stdout?.setEncoding('utf8').on('data', oir)
    hijo.stderr?.setEncoding('utf8').on('data', oir)
    hijo.on('error', falla)
    hijo.on('exit', () => falla(new Error(`the server ended before being ready:\n${dicho.slice(-2000)}`)))
  })
}

async function terminar(hijo: ChildProcess, senal: NodeJS.Signals): Promise<void> {
  if (hijo.exitCode !== null || hijo.signalCode !== null) return
  const fin = once(hijo, 'exit')
  hijo.kill(senal)
  await fin
}

export async function puertoLibre(): Promise<number> {
  const servidor = createServer().listen(0, '127.0.0.1')
  await once(servidor, 'listening')
  const direccion = servidor.address()
  servidor.close()
  await once(servidor, 'close')
  if (direccion === null || typeof direccion === 'string') throw new Error('no free port')
  return direccion.port
}
