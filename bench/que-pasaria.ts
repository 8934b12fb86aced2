// The what-if of the measurement in a real browser: from a moved slider to the index, the class and the positions, over the whole country.
import { enMs, percentil, tabla, veredictos } from './lib/cifras.ts'
import { correrEnNavegador, faltaNavegador } from './lib/en-navegador.ts'

type Medidas = {
  readonly entidades: number
  /** Milliseconds from the keystroke to the screen already written, one for each. */
  readonly hastaEscrito: readonly number[]
  /** Longest tasks of the page meanwhile, from more to less. */
  readonly tareas: readonly number[]
}

const TOPE = 50

export async function medirQuePasaria(): Promise<string> {
  const falta = faltaNavegador()
  if (falta !== null) return falta
  const { entidades, hastaEscrito, tareas } = await correrEnNavegador<Medidas>('medir-que-pasaria.ts')
  const p95 = percentil(hastaEscrito, 0.95)
  return [
    tabla([
      {
        ...{ entidades: String(entidades), cambios: String(hastaEscrito.length) },
        ...{ p50: enMs(percentil(hastaEscrito, 0.5)), p95: enMs(p95), 'tarea más larga': enMs(tareas[0] ?? 0) },
      },
    ]),
    veredictos([{ que: `${TOPE} ms hasta ver el desenlace`, cumple: p95 <= TOPE }]),
  ].join('\n')
}
