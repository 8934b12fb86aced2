import { Worker } from 'node:worker_threads'
import type { Encargo, Lote } from './generar-hilo.ts'

export type Hilo = { siguiente(): Promise<Lote | null>; cerrar(): Promise<unknown> }

/** The generator in its thread: one batch is asked for in advance. */
export function abrirHilo(encargo: Encargo): Hilo {
  const hilo = new Worker(new URL('./generar-hilo.ts', import.meta.url), { workerData: encargo })
  const llegados: (Lote | null)[] = []
  let falla: Error | null = null
  let despertar = () => {}
  hilo.on('message', (lote: Lote | null) => {
    llegados.push(lote)
    despertar()
  })
  hilo.on('error', (error) => {
    falla = error
    despertar()
  })
  hilo.postMessage('otro')
  return {
    async siguiente() {
      hilo.postMessage('otro')
      while (llegados.length === 0 && falla === null) {
        await new Promise<void>((listo) => {
          despertar = listo
        })
      }
      if (falla !== null) throw falla
      return llegados.shift() ?? null
    },
    cerrar: () => hilo.terminate(),
  }
}
