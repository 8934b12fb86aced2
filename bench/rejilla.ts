// The entry grid in a real browser: the longest tasks of its page with five hundred metas. It needs Chromium and the built screens.
import { enMs, type Fila, tabla, veredictos } from './lib/cifras.ts'
import { correrEnNavegador, faltaNavegador } from './lib/en-navegador.ts'

/** Milliseconds of the longest tasks, from more to less: by the clock, and of processor time alone. */
type Largas = { readonly reloj: readonly number[]; readonly procesador: readonly number[] }
type Medidas = { readonly rueda: Largas; readonly barra: Largas; readonly pegar: Largas }

/** Over this a browser calls a task long. */
const LARGA = 50
const NOMBRES: Record<keyof Medidas, string> = {
  rueda: 'bajar con la rueda',
  barra: 'saltar con la barra',
  pegar: 'pegar 300 × 6 y guardar',
}

export async function medirRejilla(): Promise<string> {
  const falta = faltaNavegador()
  if (falta !== null) return falta
  const medidas = await correrEnNavegador<Medidas>('medir-rejilla.ts')
  const filas = Object.entries(NOMBRES).map(([cual, nombre]): Fila => {
    const { reloj, procesador } = medidas[cual as keyof Medidas]
    return {
      '500 metas': nombre,
      'tarea más larga': enMs(reloj[0] ?? 0),
      'de procesador': enMs(procesador[0] ?? 0),
      'las cinco': reloj.join(', '),
    }
  })
  const recorrer = [...medidas.rueda.reloj, ...medidas.barra.reloj]
  return [
    tabla(filas),
    '  De la traza del navegador. «De procesador» no cuenta lo que la máquina hacía entretanto: sin otras tareas, las dos casi coinciden.',
    veredictos([{ que: `ninguna de más de ${LARGA} ms al recorrer`, cumple: Math.max(...recorrer) <= LARGA }]),
  ].join('\n')
}
