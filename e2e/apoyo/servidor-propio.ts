// A server for one journey alone, over a database of its own: for plans that the other journeys must not find.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { raiz } from '../../apps/server/src/platform/raiz.ts'

type Propio = { readonly url: string; readonly puerto: number; adelantarUnMes(): void; cerrar(): Promise<void> }

/** `ajustes`: settings of its operator, as `KPT_SEGUNDO_FACTOR_EXIGIDO=ninguno`, or the day on which it attends, as `DIA=2027-01-08T10:00:00-05:00`. */
export async function abrirServidor(ajustes: readonly string[] = [], enPuerto?: number): Promise<Propio> {
  const puerto = enPuerto ?? (await puertoLibre())
  const argumentos = [join(raiz, 'e2e/servidor.ts'), String(puerto), ...ajustes]
  const hijo = spawn(process.execPath, argumentos, { stdio: 'inherit' })
  const fin = new Promise<void>((listo) => hijo.once('exit', () => listo()))
  const url = `http://127.0.0.1:${puerto}`
  for (let n = 0; n < 600; n += 1) {
    const responde = await fetch(`${url}/api/sesion`).then(
      (r) => r.ok,
      () => false,
    )
    if (responde) break
    if (hijo.exitCode !== null) throw new Error('the server of the journey ended before it began')
    await new Promise((seguir) => setTimeout(seguir, 200))
  }
  return {
    url,
    puerto,
    adelantarUnMes: () => void hijo.kill('SIGUSR2'),
    cerrar: async () => {
      hijo.kill('SIGTERM')
      await fin
    },
  }
}

/** The journeys of this file go, at each width, against a server of their own; to be said once at the top of the file. Answers which. */
export function conServidorPropio(ajustes: readonly string[] = []): () => Omit<Propio, 'cerrar'> {
  let puerto = 0
  let cerrar = async () => {}
  let adelantarUnMes = () => {}
  const servidor = () => ({ url: `http://127.0.0.1:${puerto}`, puerto, adelantarUnMes: () => adelantarUnMes() })
  test.use({
    // Asked for before the server begins, and again by each journey.
    baseURL: async ({ browserName: _ }, use) => {
      puerto ||= await puertoLibre()
      await use(servidor().url)
    },
  })
  test.beforeAll(async () => {
    const propio = await abrirServidor(ajustes, puerto)
    cerrar = propio.cerrar
    adelantarUnMes = propio.adelantarUnMes
  })
  test.afterAll(() => cerrar())
  return servidor
}

/** One that nobody uses, so that two runs on one machine do not meet. */
export async function puertoLibre(): Promise<number> {
  const prueba = createServer().listen(0, '127.0.0.1')
  await once(prueba, 'listening')
  const { port } = prueba.address() as AddressInfo
  prueba.close()
  await once(prueba, 'close')
  return port
}
