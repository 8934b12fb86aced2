// The work of `prueba.ts` on another thread, so that the page does not freeze. The worker is a file of this system, as the content policy demands.
import { buscarPrueba } from './prueba.ts'

export function resolverReto(reto: string, dificultad: number): Promise<number> {
  return new Promise((resolver) => {
    const obrero = new Worker(new URL('./prueba.worker.ts', import.meta.url), { type: 'module' })
    obrero.onmessage = ({ data }: MessageEvent<number>) => {
      obrero.terminate()
      resolver(data)
    }
    // A worker that did not arrive (a cut line, an old browser): the work is done here, at the cost of a moment without answer.
    obrero.onerror = () => {
      obrero.terminate()
      resolver(buscarPrueba(reto, dificultad))
    }
    obrero.postMessage({ reto, dificultad })
  })
}
