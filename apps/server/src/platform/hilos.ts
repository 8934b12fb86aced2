import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'

/**
 * Runs the default function of a module in threads of their own: long calculations that must not hold up the thread that attends to everybody.
 * One core is left to that thread. Threads start with the first task, and do not keep the process alive.
 */
export function enHilos<E, S>(modulo: string): (entrada: E) => Promise<S> {
  let hilos: Tinypool | null = null
  return (entrada) => {
    const maxThreads = Math.max(1, availableParallelism() - 1)
    hilos ??= new Tinypool({ filename: modulo, minThreads: 1, maxThreads }).on('error', alMorirOciosa)
    return hilos.run(entrada) as Promise<S>
  }
}

/** What a task in a process of its own may cost. */
type Tope = {
  /** From its turn, waiting included; then the process is killed. */
  readonly milisegundos: number
  /** Nobody asking for this long, the process ends and gives its memory back. */
  readonly ocioso: number
}

/**
 * The same in one process of its own, for what calls native code: a thread inside it cannot be stopped, and its memory is nobody's account;
 * a process is killed and gives everything back. It starts with the first task.
 */
export function enProceso<E, S>(modulo: string, { milisegundos, ocioso }: Tope): (entrada: E) => Promise<S> {
  let proceso: Tinypool | null = null
  return (entrada) => {
    proceso ??= new Tinypool({
      ...{ filename: modulo, runtime: 'child_process', minThreads: 0, maxThreads: 1, idleTimeout: ocioso },
      env: {},
    }).on('error', alMorirOciosa)
    return proceso.run(entrada, { signal: AbortSignal.timeout(milisegundos) }) as Promise<S>
  }
}

/** One that dies while it waits for work (the system is short of memory, say) loses nothing: the next task starts another. */
function alMorirOciosa(error: Error): void {
  process.stderr.write(`un proceso auxiliar terminó mientras esperaba: ${error.message}\n`)
}
