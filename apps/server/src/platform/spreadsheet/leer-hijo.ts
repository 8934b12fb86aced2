// Entry of the process that reads one workbook: file and limits in, one JSON message per line on the standard output.
import { readFileSync, statSync } from 'node:fs'
import type { LimitesLibro } from './limites.ts'
import type { MensajeLectura } from './mensajes.ts'
import { isRechazo, rechazo } from './rechazo.ts'
import { readXlsx } from './xlsx.ts'

const [ruta = '', limites = '{}'] = process.argv.slice(2)
decir(leer(ruta, JSON.parse(limites) as LimitesLibro))

function leer(archivo: string, topes: LimitesLibro): MensajeLectura {
  try {
    const { size } = statSync(archivo)
    if (size > topes.bytesArchivo) throw rechazo('libro_muy_grande', { motivo: 'archivo', bytes: String(size) })
    const libro = readXlsx(readFileSync(archivo), topes, (fraccion) => decir({ tipo: 'avance', fraccion }))
    return { tipo: 'libro', libro }
  } catch (error) {
    if (isRechazo(error)) return { tipo: 'rechazado', ...error.rechazo }
    return { tipo: 'fallo', mensaje: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}

function decir(mensaje: MensajeLectura): void {
  process.stdout.write(`${JSON.stringify(mensaje)}\n`)
}
