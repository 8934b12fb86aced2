// Runs a script of ours in another process over a file that a stranger sent: memory and time are bounded there, and killing it harms nobody.
import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { raiz } from './raiz.ts'

export type PedidoHijo = {
  /** Path of the script; it says one JSON message per line on its standard output. */
  readonly guion: string
  /** The only file, besides the code, that it may read; its first argument. */
  readonly archivo: string
  readonly argumentos: readonly string[]
  /** What it is told by its standard input. */
  readonly entrada?: string
  /** Old space of V8. */
  readonly memoriaMb: number
  /** Of the process as a whole, buffers included; watched where the system tells it (Linux). */
  readonly memoriaTotalMb?: number
  /** Wall clock from its start. */
  readonly milisegundos: number
  /** Longest time without a word. */
  readonly silencio?: number
  readonly senal?: AbortSignal
}

/** How it ended: by itself, or stopped by the clock or by what it held. */
export type FinHijo = 'termino' | 'tardo' | 'memoria'

/** Hands over each message as it comes. Throws only when the process cannot be started. */
export async function correrHijo<M>(pedido: PedidoHijo, alDecir: (mensaje: M) => void): Promise<FinHijo> {
  const proceso = abrir(pedido)
  let fin: FinHijo = 'termino'
  const parar = (porque: FinHijo) => {
    fin = porque
    proceso.kill('SIGKILL')
  }
  const reloj = setTimeout(() => parar('tardo'), pedido.milisegundos)
  let callado = setTimeout(() => {}, 0)
  const oir = () => {
    clearTimeout(callado)
    if (pedido.silencio) callado = setTimeout(() => parar('tardo'), pedido.silencio)
  }
  const tope = pedido.memoriaTotalMb
  const vigia = setInterval(() => tope && ocupaMb(proceso) > tope && parar('memoria'), 150)
  const soltar = () => proceso.kill('SIGKILL')
  pedido.senal?.addEventListener('abort', soltar, { once: true })
  oir()
  try {
    await oirMensajes<M>(proceso, (mensaje) => {
      oir()
      alDecir(mensaje)
    })
    return fin
  } finally {
    clearTimeout(reloj)
    clearTimeout(callado)
    clearInterval(vigia)
    pedido.senal?.removeEventListener('abort', soltar)
    soltar()
  }
}

/** Without the environment of the server, and allowed only to read the file and the code. */
function abrir({ guion, archivo, argumentos, memoriaMb, entrada }: PedidoHijo): ChildProcess {
  const permisos = ['--permission', ...[archivo, raiz].map((ruta) => `--allow-fs-read=${ruta}`)]
  const memoria = `--max-old-space-size=${memoriaMb}`
  const hijo = spawn(process.execPath, [memoria, ...permisos, guion, archivo, ...argumentos], {
    stdio: [entrada === undefined ? 'ignore' : 'pipe', 'pipe', 'ignore'],
    env: {},
    windowsHide: true,
  })
  // A process that died early does not read what it is told; its answer tells.
  hijo.stdin?.on('error', () => {})
  hijo.stdin?.end(entrada)
  return hijo
}

function oirMensajes<M>(proceso: ChildProcess, alDecir: (mensaje: M) => void): Promise<void> {
  return new Promise((resolver, fallar) => {
    let trozos: string[] = []
    proceso.stdout?.setEncoding('utf8')
    proceso.stdout?.on('data', (trozo: string) => {
      const lineas = trozo.split('\n')
      const resto = lineas.pop() ?? ''
      for (const linea of lineas) {
        const mensaje = JSON.parse(trozos.join('') + linea) as M
        trozos = []
        alDecir(mensaje)
      }
      if (resto !== '') trozos.push(resto)
    })
    proceso.on('error', fallar)
    proceso.on('close', () => resolver())
  })
}

/** Memory of the process; 0 where the system does not tell. */
function ocupaMb({ pid }: ChildProcess): number {
  try {
    const [, kB = '0'] = /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kB) / 1024
  } catch {
    return 0
  }
}
