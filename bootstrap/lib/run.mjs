import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { delimiter, dirname } from 'node:path'
import { pathToFileURL } from 'node:url'
import { enRaiz, enTrabajo, raiz } from './places.mjs'

const SENALES = ['SIGINT', 'SIGTERM', 'SIGHUP']

/**
 * Runs a program to its end and answers its exit code (128 + number when a signal ended it). Signals received meanwhile are
 * passed on; afterwards the whole command ends too, unless this program is the last thing it does (`final`).
 * `apartado` gives the program its own session, where the terminal's Ctrl-C does not reach.
 */
export function correr(
  programa,
  argumentos,
  { alEmpezar, alTexto, apartado = false, final = false, ...opciones } = {},
) {
  return new Promise((listo, falla) => {
    const hijo = spawn(programa, argumentos, { cwd: raiz, stdio: 'inherit', detached: apartado, ...opciones })
    const soltar = pasarSenales(hijo, apartado)
    for (const flujo of [hijo.stdout, hijo.stderr]) flujo?.setEncoding('utf8').on('data', (trozo) => alTexto?.(trozo))
    hijo.on('error', (error) => {
      soltar()
      falla(error)
    })
    hijo.on('close', (codigo, senal) => {
      const recibida = soltar()
      if (recibida !== undefined && !final) process.exit(128 + constants.signals[recibida])
      listo(codigo ?? 128 + (constants.signals[senal] ?? 0))
    })
    if (hijo.pid !== undefined) alEmpezar?.(hijo)
  })
}

/** Runs quietly: what it said is shown only if it failed. */
export async function correrCallado(programa, argumentos, salida, opciones = {}) {
  let texto = ''
  const alTexto = (trozo) => {
    texto += trozo
  }
  const codigo = await correr(programa, argumentos, { ...opciones, stdio: ['ignore', 'pipe', 'pipe'], alTexto })
  if (codigo !== 0) salida.write(texto)
  return { codigo, texto }
}

/** npm itself, the one that called us when there is one. */
export function ordenDeNpm() {
  const guion = process.env.npm_execpath
  return guion?.endsWith('npm-cli.js') ? [process.execPath, [guion]] : ['npm', []]
}

/** Environment where `node` is Node 24 and every program ends when whoever started it dies, even by kill -9. */
export function entornoCon(node24, extra = {}) {
  const vigia = `--import ${pathToFileURL(enRaiz('bootstrap/lib/orphan-watch.mjs')).href}`
  const opciones = [process.env.NODE_OPTIONS, vigia].filter(Boolean).join(' ')
  const rutas = [dirname(node24), enRaiz('node_modules/.bin'), process.env.PATH].join(delimiter)
  // What Node makes of each file is kept beside the project: every later command begins in half the time.
  return { ...process.env, PATH: rutas, NODE_OPTIONS: opciones, NODE_COMPILE_CACHE: enTrabajo('compilado'), ...extra }
}

/** A Ctrl-C comes to us from the terminal and again from npm; a program in the same terminal has had it already. */
function pasarSenales(hijo, apartado) {
  const ultima = {}
  let recibida
  const pasar = (senal) => {
    const repetida = Date.now() - (ultima[senal] ?? 0) < 1000
    const delTerminal = senal === 'SIGINT' && !apartado && process.stdin.isTTY === true
    if (!repetida && !delTerminal) hijo.kill(apartado && senal === 'SIGHUP' ? 'SIGTERM' : senal)
    ultima[senal] = Date.now()
    recibida = senal
  }
  for (const senal of SENALES) process.on(senal, pasar)
  return () => {
    for (const senal of SENALES) process.off(senal, pasar)
    return recibida
  }
}
