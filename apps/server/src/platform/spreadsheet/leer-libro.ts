// Reads a workbook that a stranger sent, always in another process: memory and time are bounded there, and killing it harms nobody.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Libro, RechazoLibro } from '@kpt/domain/shared'
import { raiz } from '../raiz.ts'
import { LIMITES_LIBRO, type LimitesLibro } from './limites.ts'
import type { MensajeLectura } from './mensajes.ts'
import { crearTurnos } from './turnos.ts'

export type ResultadoLectura =
  | { readonly tipo: 'libro'; readonly libro: Libro }
  | { readonly tipo: 'rechazado'; readonly codigo: RechazoLibro; readonly detalles: Readonly<Record<string, string>> }

type OpcionesLectura = {
  readonly limites?: Partial<LimitesLibro>
  /** Fraction read, 0 to 1. */
  readonly avance?: (fraccion: number) => void
}

/** Two readers at once leave the rest of the machine to those who report. */
const enTurno = crearTurnos(2)
const PROCESO = join(import.meta.dirname, 'leer-hijo.ts')

/** The grid, or why there is none. Throws only when the process cannot be started. */
export function leerLibro(rutaArchivo: string, opciones: OpcionesLectura = {}): Promise<ResultadoLectura> {
  const limites = { ...LIMITES_LIBRO, ...opciones.limites }
  return enTurno(() => leerAparte(rutaArchivo, limites, opciones.avance ?? (() => {})))
}

async function leerAparte(
  rutaArchivo: string,
  limites: LimitesLibro,
  avance: (fraccion: number) => void,
): Promise<ResultadoLectura> {
  const proceso = abrirProceso(rutaArchivo, limites)
  let tardo = false
  const reloj = setTimeout(() => {
    tardo = true
    proceso.kill('SIGKILL')
  }, limites.milisegundos)
  try {
    const mensaje = await ultimoMensaje(proceso, avance)
    if (mensaje?.tipo === 'libro' || mensaje?.tipo === 'rechazado') return mensaje
    if (tardo) return rechazado('libro_tardo')
    // A reader that died without a word ran out of memory; one that failed met bytes that nobody foresaw.
    if (mensaje === null) return rechazado('libro_muy_grande', { motivo: 'memoria' })
    return rechazado('libro_danado', { motivo: 'inesperado', fallo: mensaje.tipo === 'fallo' ? mensaje.mensaje : '' })
  } finally {
    clearTimeout(reloj)
    proceso.kill('SIGKILL')
  }
}

/** Without the environment of the server, and allowed only to read the file and the code. */
function abrirProceso(rutaArchivo: string, limites: LimitesLibro): ChildProcess {
  const permisos = ['--permission', ...[rutaArchivo, raiz].map((ruta) => `--allow-fs-read=${ruta}`)]
  const memoria = `--max-old-space-size=${limites.memoriaMb}`
  return spawn(process.execPath, [memoria, ...permisos, PROCESO, rutaArchivo, JSON.stringify(limites)], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: {},
    windowsHide: true,
  })
}

/** Tells the progress and answers the last message when the process ends; null when there was none. */
function ultimoMensaje(proceso: ChildProcess, avance: (fraccion: number) => void): Promise<MensajeLectura | null> {
  return new Promise((resolver, fallar) => {
    let ultimo: MensajeLectura | null = null
    let trozos: string[] = []
    proceso.stdout?.setEncoding('utf8')
    proceso.stdout?.on('data', (trozo: string) => {
      const lineas = trozo.split('\n')
      const resto = lineas.pop() ?? ''
      for (const linea of lineas) {
        const mensaje = JSON.parse(trozos.join('') + linea) as MensajeLectura
        trozos = []
        if (mensaje.tipo === 'avance') avance(mensaje.fraccion)
        else ultimo = mensaje
      }
      if (resto !== '') trozos.push(resto)
    })
    proceso.on('error', fallar)
    proceso.on('close', () => resolver(ultimo))
  })
}

function rechazado(codigo: RechazoLibro, detalles: Readonly<Record<string, string>> = {}): ResultadoLectura {
  return { tipo: 'rechazado', codigo, detalles }
}
