import { availableParallelism } from 'node:os'
import { Tinypool } from 'tinypool'

/**
 * Runs the default function of a module in threads of their own: long calculations that must not hold up the thread that attends to everybody.
 * One core is left to that thread. Threads start with the first task, and do not keep the process alive.
 */
export function enHilos<E, S>(modulo: string): (entrada: E) => Promise<S> {
  let hilos: Tinypool | null = null
  return (entrada) => {
    hilos ??= new Tinypool({ filename: modulo, minThreads: 1, maxThreads: Math.max(1, availableParallelism() - 1) })
    return hilos.run(entrada) as Promise<S>
  }
}
