// The entry grid in a real browser: the longest tasks of its page with five hundred metas. It needs Chromium and the built screens.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { raiz } from '../apps/server/src/platform/raiz.ts'
import { enMs, type Fila, tabla, veredictos } from './lib/cifras.ts'

/** Milliseconds of the longest tasks, from more to less: by the clock, and of processor time alone. */
type Largas = { readonly reloj: readonly number[]; readonly procesador: readonly number[] }
type Medidas = { readonly rueda: Largas; readonly barra: Largas; readonly pegar: Largas }

/** Over this a browser calls a task long. */
const LARGA = 50
const NOMBRES: Record<keyof Medidas, string> = {
  rueda: 'bajar con la rueda',
  barra: 'saltar con la barra',
  pegar: 'pegar 300 × 6 y guardar',
}

export async function medirRejilla(): Promise<string> {
  const chromium = process.env.KPT_CHROMIUM ?? '/usr/bin/chromium'
  if (!existsSync(join(raiz, 'apps/web/dist/index.html')))
    return '  La aplicación web no está construida: constrúyala con npm start o npm test.'
  if (!existsSync(chromium)) return `  No está el navegador ${chromium}: instálelo o diga dónde está con KPT_CHROMIUM.`
  const medidas = await correr()
  const filas = Object.entries(NOMBRES).map(([cual, nombre]): Fila => {
    const { reloj, procesador } = medidas[cual as keyof Medidas]
    return {
      '500 metas': nombre,
      'tarea más larga': enMs(reloj[0] ?? 0),
      'de procesador': enMs(procesador[0] ?? 0),
      'las cinco': reloj.join(', '),
    }
  })
  const recorrer = [...medidas.rueda.reloj, ...medidas.barra.reloj]
  return [
    tabla(filas),
    '  De la traza del navegador. «De procesador» no cuenta lo que la máquina hacía entretanto: sin otras tareas, las dos casi coinciden.',
    veredictos([{ que: `ninguna de más de ${LARGA} ms al recorrer`, cumple: Math.max(...recorrer) <= LARGA }]),
  ].join('\n')
}

/** In a process of its own: the journeys' support speaks of pages, and nothing else here does. */
function correr(): Promise<Medidas> {
  return new Promise((listo, falla) => {
    const hijo = spawn(process.execPath, [join(raiz, 'e2e/medir-rejilla.ts')], { stdio: ['ignore', 'pipe', 'inherit'] })
    let texto = ''
    hijo.stdout.on('data', (trozo: Buffer) => {
      texto += trozo.toString('utf8')
    })
    hijo.on('error', falla)
    hijo.on('close', (codigo) => {
      if (codigo === 0) listo(JSON.parse(texto.trimEnd().split('\n').at(-1) ?? '') as Medidas)
      else falla(new Error(`the measure of the grid ended with ${codigo}`))
    })
  })
}
