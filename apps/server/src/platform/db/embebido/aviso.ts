import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** What the engine writes about itself in its data folder while it runs. */
export type Aviso = { readonly pid: number; readonly socket: string; readonly estado: string }

/** postmaster.pid: process, folder, start, port, socket folder, address, memory key, state. */
export function leerAviso(datos: string): Aviso | undefined {
  const lineas = leer(join(datos, 'postmaster.pid')).split('\n')
  if (lineas.length === 1 && lineas[0] === '') return undefined
  return { pid: Math.abs(Number(lineas[0])), socket: lineas[4] ?? '', estado: (lineas[7] ?? '').trim() }
}

/** Text of a file, empty if it is not there or cannot be read. */
export function leer(ruta: string): string {
  try {
    return readFileSync(ruta, 'utf8')
  } catch {
    return ''
  }
}
