// Writes a consolidated book in another process: whoever uses the system does not wait for it, and its memory is bounded there.
import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Instante } from '@kpt/domain/shared'
import type { ClaveConsolidado } from './consolidado.repo.ts'

export type PedidoGenerar = {
  /** Of the database; it travels by the pipe, where the list of processes does not show it. */
  readonly url: string
  readonly clave: ClaveConsolidado
  readonly pedidoPor: string
  readonly ahora: Instante
  readonly ruta: string
  readonly metasPorHoja?: number
}

export type Generado = {
  readonly huella: string
  readonly metas: number
  readonly bytes: number
  readonly sha256: string
  /** Most memory that the process had, in kB. */
  readonly memoriaKb: number
}

export type MensajeGenerar =
  | { readonly tipo: 'avance'; readonly fraccion: number }
  | ({ readonly tipo: 'listo' } & Generado)
  | { readonly tipo: 'fallo'; readonly mensaje: string }

const MEMORIA_MB = 512
const PROCESO = join(import.meta.dirname, 'generar-hijo.ts')

export async function generarConsolidado(
  pedido: PedidoGenerar,
  { avance = () => {}, senal }: { readonly avance?: (fraccion: number) => void; readonly senal?: AbortSignal } = {},
): Promise<Generado> {
  const proceso = spawn(process.execPath, [`--max-old-space-size=${MEMORIA_MB}`, PROCESO], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: {},
    windowsHide: true,
  })
  const matar = () => proceso.kill('SIGKILL')
  senal?.addEventListener('abort', matar, { once: true })
  try {
    // The pipe stays open: when this process dies it closes, and the other one ends.
    proceso.stdin?.on('error', () => {})
    proceso.stdin?.write(`${JSON.stringify(pedido)}\n`)
    const ultimo = await ultimoMensaje(proceso, avance)
    if (ultimo?.tipo === 'listo') {
      const { tipo: _, ...generado } = ultimo
      return generado
    }
    throw new Error(ultimo?.tipo === 'fallo' ? ultimo.mensaje : 'the process that wrote the book ended without a word')
  } finally {
    senal?.removeEventListener('abort', matar)
    matar()
  }
}

function ultimoMensaje(proceso: ChildProcess, avance: (fraccion: number) => void): Promise<MensajeGenerar | null> {
  return new Promise((resolve, reject) => {
    let ultimo: MensajeGenerar | null = null
    let resto = ''
    proceso.stdout?.setEncoding('utf8')
    proceso.stdout?.on('data', (trozo: string) => {
      const lineas = (resto + trozo).split('\n')
      resto = lineas.pop() ?? ''
      for (const linea of lineas) {
        const mensaje = JSON.parse(linea) as MensajeGenerar
        if (mensaje.tipo === 'avance') avance(mensaje.fraccion)
        else ultimo = mensaje
      }
    })
    proceso.on('error', reject)
    proceso.on('close', () => resolve(ultimo))
  })
}
