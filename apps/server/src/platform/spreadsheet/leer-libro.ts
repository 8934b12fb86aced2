// Reads a workbook that a stranger sent, always in another process.
import { join } from 'node:path'
import type { Libro, RechazoLibro } from '@kpt/domain/shared'
import { correrHijo } from '../hijo.ts'
import { crearTurnos } from '../turnos.ts'
import { LIMITES_LIBRO, type LimitesLibro } from './limites.ts'
import type { MensajeLectura } from './mensajes.ts'

export type ResultadoLectura =
  | { readonly tipo: 'libro'; readonly libro: Libro }
  | { readonly tipo: 'rechazado'; readonly codigo: RechazoLibro; readonly detalles: Readonly<Record<string, string>> }

type OpcionesLectura = {
  readonly limites?: Partial<LimitesLibro>
  /** Fraction read, 0 to 1. */
  readonly avance?: (fraccion: number) => void
}

/** Two readers at once leave the rest of the machine to those who report. */
const enTurno = crearTurnos(2)
const GUION = join(import.meta.dirname, 'leer-hijo.ts')

/** The grid, or why there is none. Throws only when the process cannot be started. */
export function leerLibro(rutaArchivo: string, opciones: OpcionesLectura = {}): Promise<ResultadoLectura> {
  const limites = { ...LIMITES_LIBRO, ...opciones.limites }
  return enTurno(() => leerAparte(rutaArchivo, limites, opciones.avance ?? (() => {})))
}

async function leerAparte(
  archivo: string,
  limites: LimitesLibro,
  avance: (fraccion: number) => void,
): Promise<ResultadoLectura> {
  const { memoriaMb, milisegundos } = limites
  const pedido = { guion: GUION, archivo, argumentos: [JSON.stringify(limites)], memoriaMb, milisegundos }
  let ultimo = null as MensajeLectura | null
  const fin = await correrHijo<MensajeLectura>(pedido, (mensaje) => {
    if (mensaje.tipo === 'avance') avance(mensaje.fraccion)
    else ultimo = mensaje
  })
  if (ultimo?.tipo === 'libro' || ultimo?.tipo === 'rechazado') return ultimo
  if (fin === 'tardo') return rechazado('libro_tardo')
  // A reader that died without a word ran out of memory; one that failed met bytes that nobody foresaw.
  if (ultimo === null) return rechazado('libro_muy_grande', { motivo: 'memoria' })
  return rechazado('libro_danado', { motivo: 'inesperado', fallo: ultimo.tipo === 'fallo' ? ultimo.mensaje : '' })
}

function rechazado(codigo: RechazoLibro, detalles: Readonly<Record<string, string>> = {}): ResultadoLectura {
  return { tipo: 'rechazado', codigo, detalles }
}
