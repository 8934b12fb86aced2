import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { basename } from 'node:path'

/** Who a process is, beyond its number: numbers are used again, a number with its start moment is not. */
export type Identidad = string

const arranqueDeMaquina = leer('/proc/sys/kernel/random/boot_id').slice(0, 8)

export function identidadDe(pid: number): Identidad | undefined {
  // Field 22 of /proc/<pid>/stat; the name (field 2) may hold blanks and parentheses.
  const campos = leer(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ') ?? []
  const [estado, inicio] = [campos[0], campos[19]]
  if (inicio === undefined || estado === 'Z' || estado === 'X') return undefined
  return `${pid}-${inicio}-${arranqueDeMaquina}`
}

export function viveAun(identidad: Identidad): boolean {
  return identidadDe(Number.parseInt(identidad, 10)) === identidad
}

/** The engine changes to its data folder and stays there: that is how it is told from a stranger with its number. */
export function esMotorDe(pid: number, datos: string): boolean {
  if (identidadDe(pid) === undefined) return false
  try {
    const [suya, nuestra] = [statSync(`/proc/${pid}/cwd`), statSync(datos)]
    return suya.ino === nuestra.ino && suya.dev === nuestra.dev && esPostgres(pid)
  } catch {
    return false
  }
}

/** Every engine process on a data folder: the main one and those it left behind if it was killed. */
export function procesosDe(datos: string): number[] {
  return readdirSync('/proc')
    .filter((nombre) => /^\d+$/.test(nombre))
    .map(Number)
    .filter((pid) => esMotorDe(pid, datos))
}

export function argumentosDe(pid: number): string[] {
  return leer(`/proc/${pid}/cmdline`).split('\0')
}

function esPostgres(pid: number): boolean {
  if (leer(`/proc/${pid}/comm`).trim() === 'postgres') return true
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`)).startsWith('postgres')
  } catch {
    return false
  }
}

function leer(ruta: string): string {
  try {
    return readFileSync(ruta, 'utf8')
  } catch {
    return ''
  }
}
