// A server for one journey alone, over a database of its own: for plans that the other journeys must not find.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { test } from '@playwright/test'
import { raiz } from '../../apps/server/src/platform/raiz.ts'

type Propio = { readonly url: string; cerrar(): Promise<void> }

/** `ajustes`: settings of its operator, as `KPT_SEGUNDO_FACTOR_EXIGIDO=ninguno`, or the day on which it attends, as `DIA=2027-01-08T10:00:00-05:00`. */
export async function abrirServidor(puerto: number, ajustes: readonly string[] = []): Promise<Propio> {
  const argumentos = [join(raiz, 'e2e/servidor.ts'), String(puerto), ...ajustes]
  const hijo = spawn(process.execPath, argumentos, { stdio: 'inherit' })
  const fin = new Promise<void>((listo) => hijo.once('exit', () => listo()))
  const url = `http://127.0.0.1:${puerto}`
  for (let n = 0; n < 240; n += 1) {
    const responde = await fetch(`${url}/api/sesion`).then(
      (r) => r.ok,
      () => false,
    )
    if (responde) break
    if (hijo.exitCode !== null) throw new Error('the server of the journey ended before it began')
    await new Promise((seguir) => setTimeout(seguir, 500))
  }
  return {
    url,
    cerrar: async () => {
      hijo.kill('SIGTERM')
      await fin
    },
  }
}

/** The journeys of this file go, at each width, against a server of their own; to be said once at the top of the file. */
export function conServidorPropio(puertos: Readonly<Record<'escritorio' | 'movil', number>>): void {
  const puertoEn = (ancho: string) => puertos[ancho === 'movil' ? 'movil' : 'escritorio']
  let cerrar = async () => {}
  test.use({ baseURL: async ({ browserName: _ }, use, info) => use(`http://127.0.0.1:${puertoEn(info.project.name)}`) })
  test.beforeAll(async () => {
    const servidor = await abrirServidor(puertoEn(test.info().project.name))
    cerrar = servidor.cerrar
  })
  test.afterAll(() => cerrar())
}
