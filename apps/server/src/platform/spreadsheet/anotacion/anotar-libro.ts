// Annotates a workbook that a stranger sent, in another process with the limits of the one that reads it (0003).
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { RechazoLibro } from '@kpt/domain/shared'
import { raiz } from '../../raiz.ts'
import { crearTurnos } from '../../turnos.ts'
import { LIMITES_LIBRO } from '../limites.ts'
import type { PedidoAnotar } from './anotar.ts'

export type ResultadoAnotar =
  | { readonly tipo: 'libro'; readonly contenido: Buffer }
  | { readonly tipo: 'rechazado'; readonly codigo: RechazoLibro; readonly detalles: Readonly<Record<string, string>> }

const enTurno = crearTurnos(2)
const PROCESO = join(import.meta.dirname, 'anotar-hijo.ts')

/** The annotated book, or why there is none. Throws only when the process cannot be started. */
export function anotarLibro(ruta: string, pedido: PedidoAnotar): Promise<ResultadoAnotar> {
  return enTurno(() => anotarAparte(ruta, pedido))
}

async function anotarAparte(ruta: string, pedido: PedidoAnotar): Promise<ResultadoAnotar> {
  const permisos = ['--permission', `--allow-fs-read=${ruta}`, `--allow-fs-read=${raiz}`]
  const argumentos = [`--max-old-space-size=${LIMITES_LIBRO.memoriaMb}`, ...permisos, PROCESO, ruta]
  const proceso = spawn(process.execPath, [...argumentos, JSON.stringify(LIMITES_LIBRO)], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: {},
    windowsHide: true,
    timeout: LIMITES_LIBRO.milisegundos,
    killSignal: 'SIGKILL',
  })
  const arranque = new Promise<never>((_, fallar) => proceso.on('error', fallar))
  // A process that died early does not read its order; its answer tells.
  proceso.stdin.on('error', () => {})
  proceso.stdin.end(JSON.stringify(pedido))
  return interpretar(await Promise.race([buffer(proceso.stdout), arranque]))
}

function interpretar(salida: Buffer): ResultadoAnotar {
  const corte = salida.indexOf(0x0a)
  // A process that ended without a word ran out of memory or of time.
  if (corte === -1) return { tipo: 'rechazado', codigo: 'libro_tardo', detalles: {} }
  const dicho = JSON.parse(salida.toString('utf8', 0, corte))
  if (dicho.tipo === 'rechazado') return dicho
  const contenido = salida.subarray(corte + 1)
  if (dicho.tipo === 'libro' && dicho.bytes === contenido.length) return { tipo: 'libro', contenido }
  const detalles = { motivo: 'inesperado', fallo: dicho.mensaje ?? '' }
  return { tipo: 'rechazado', codigo: 'libro_danado', detalles }
}
