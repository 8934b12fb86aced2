// What the processes that read a workbook share: the file and its limits as arguments, and messages of one line.
import { readFileSync, statSync } from 'node:fs'
import type { Libro } from '@kpt/domain/shared'
import { readCsv } from './csv.ts'
import type { LimitesLibro } from './limites.ts'
import type { MensajeLectura } from './mensajes.ts'
import { isRechazo, rechazo } from './rechazo.ts'
import { isCsv } from './tipo-archivo.ts'
import { readXlsx } from './xlsx.ts'

/** The message made of the book, or that of its refusal. */
export function leerComoHijo(hacer: (libro: Libro) => MensajeLectura): MensajeLectura {
  const [archivo = '', limites = '{}', tambien] = process.argv.slice(2)
  const topes = JSON.parse(limites) as LimitesLibro
  try {
    const { size } = statSync(archivo)
    if (size > topes.bytesArchivo) throw rechazo('libro_muy_grande', { motivo: 'archivo', bytes: String(size) })
    const contenido = readFileSync(archivo)
    if (tambien === 'csv' && isCsv(contenido)) return hacer(readCsv(contenido, topes))
    return hacer(readXlsx(contenido, topes, (fraccion) => decir({ tipo: 'avance', fraccion })))
  } catch (error) {
    if (isRechazo(error)) return { tipo: 'rechazado', ...error.rechazo }
    return { tipo: 'fallo', mensaje: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

export function decir(mensaje: MensajeLectura): void {
  process.stdout.write(`${JSON.stringify(mensaje)}\n`)
}
