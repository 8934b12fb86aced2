import { access } from 'node:fs/promises'
import type { Corrida } from './tarea.ts'

/** States in which a file waits to be read, or its reading may have been cut short. */
export const POR_LEER = ['en_cola', 'leyendo'] as const

type Paso = { readonly estado: 'leyendo' | 'en_cola' | 'fallida'; readonly progreso: number | null }

export type Lectura<C> = {
  /** Upload that holds the file. */
  readonly carga: string
  /** Moves the row of the upload out of one of these states; false when it is in none of them. */
  readonly pasar: (
    desde: readonly ('en_cola' | 'leyendo')[],
    cambio: Paso | Pick<Paso, 'progreso'> | C,
  ) => Promise<boolean>
  /** What the row becomes. */
  readonly leer: (ruta: string, avance: (fraccion: number) => void) => Promise<C>
}

/**
 * Reads the file of an upload and leaves its outcome. Harmless when repeated: it begins only while the upload waits or was cut short, and
 * ends only what it began. False when there was nothing to begin.
 */
export async function leerArchivo<C>(
  { servicios: { almacen }, senal, ultimoIntento }: Corrida,
  { carga, pasar, leer }: Lectura<C>,
): Promise<boolean> {
  if (!(await pasar(POR_LEER, { estado: 'leyendo', progreso: 0 }))) return false
  const anotar = anotarAvance((progreso) => pasar(['leyendo'], { progreso }))
  try {
    const ruta = await almacen.rutaDeCarga(carga)
    // A file that is not there is our fault, not a damaged book.
    await access(ruta)
    const leida = await antesDe(senal, leer(ruta, anotar.avance))
    await anotar.fin()
    return await pasar(['leyendo'], leida)
  } catch (error) {
    await anotar.fin()
    await pasar(['leyendo'], { estado: ultimoIntento && !senal.aborted ? 'fallida' : 'en_cola', progreso: null })
    throw error
  }
}

/** The outcome, or a failure as soon as the signal asks to stop. */
function antesDe<T>(senal: AbortSignal, trabajo: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const parar = () => reject(new Error('the reading was asked to stop'))
    if (senal.aborted) parar()
    senal.addEventListener('abort', parar, { once: true })
    trabajo.then(resolve, reject).finally(() => senal.removeEventListener('abort', parar))
  })
}

const PASO = 0.1
/** The reading of the file is most of the work; the rules come after it. */
const PARTE_LECTURA = 0.9

/** Writes the progress one step at a time, never two writes at once, and none after `fin`. */
function anotarAvance(escribir: (progreso: number) => Promise<unknown>) {
  let anotado = 0
  let pendiente: Promise<unknown> = Promise.resolve()
  return {
    avance(fraccion: number): void {
      const progreso = fraccion * PARTE_LECTURA
      if (progreso < anotado + PASO) return
      anotado = progreso
      // Losing one note of progress harms nobody; the end of the reading tells of a lost database.
      pendiente = pendiente.then(() => escribir(progreso)).catch(() => {})
    },
    fin: () => pendiente,
  }
}
