// What is measured in a real browser. It needs Chromium and the built screens.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { raiz } from '../../apps/server/src/platform/raiz.ts'

/** What is missing to measure in a browser, in words; null when nothing is. */
export function faltaNavegador(): string | null {
  const chromium = process.env.KPT_CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(join(raiz, 'apps/web/dist/index.html')))
    return '  La aplicación web no está construida: constrúyala con npm start o npm test.'
  return existsSync(chromium)
    ? null
    : `  No está el navegador ${chromium}: instálelo o diga dónde está con KPT_CHROMIUM.`
}

/** Runs one script of `e2e` and reads its last line. In a process of its own: the journeys' support speaks of pages, and nothing else here does. */
export function correrEnNavegador<T>(guion: string): Promise<T> {
  return new Promise((listo, falla) => {
    const hijo = spawn(process.execPath, [join(raiz, 'e2e', guion)], { stdio: ['ignore', 'pipe', 'inherit'] })
    let texto = ''
    hijo.stdout.on('data', (trozo: Buffer) => {
      texto += trozo.toString('utf8')
    })
    hijo.on('error', falla)
    hijo.on('close', (codigo) => {
      if (codigo === 0) listo(JSON.parse(texto.trimEnd().split('\n').at(-1) ?? '') as T)
      else falla(new Error(`${guion} ended with ${codigo}`))
    })
  })
}
