import { readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as pausa } from 'node:timers/promises'

const PROGRAMAS = new Set(['postgres', 'initdb'])

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

/** The engine stays in its data folder from its start: that is how it is told from a stranger with its number. */
export function esMotorDe(pid: number, datos: string): boolean {
  if (identidadDe(pid) === undefined) return false
  try {
    const [suya, nuestra] = [statSync(`/proc/${pid}/cwd`), statSync(datos)]
    return suya.ino === nuestra.ino && suya.dev === nuestra.dev && esDelMotor(pid)
  } catch {
    return false
  }
}

/** Every engine process on a data folder: the main one and those it left behind if it was killed; also who is making it. */
export function procesosDe(datos: string): number[] {
  return readdirSync('/proc')
    .filter((nombre) => /^\d+$/.test(nombre))
    .map(Number)
    .filter((pid) => esMotorDe(pid, datos))
}

export function argumentosDe(pid: number): string[] {
  return leer(`/proc/${pid}/cmdline`).split('\0')
}

function esDelMotor(pid: number): boolean {
  if (PROGRAMAS.has(leer(`/proc/${pid}/comm`).trim())) return true
  try {
    return PROGRAMAS.has(basename(readlinkSync(`/proc/${pid}/exe`)).replace(' (deleted)', ''))
  } catch {
    return false
  }
}

/** Ends every engine process of a folder that has no main one: first it is given time, then asked, then forced. */
export async function terminarProcesosDe(
  datos: string,
  pasos: readonly (readonly [NodeJS.Signals | undefined, number])[],
): Promise<number[]> {
  for (const [senal, segundos] of pasos) {
    if (senal !== undefined) for (const pid of procesosDe(datos)) matar(pid, senal)
    const limite = Date.now() + segundos * 1000
    while (procesosDe(datos).length > 0 && Date.now() < limite) await pausa(20)
  }
  return procesosDe(datos)
}

export function matar(pid: number, senal: NodeJS.Signals): void {
  try {
    process.kill(pid, senal)
  } catch {
    // It ended by itself in between.
  }
}

function leer(ruta: string): string {
  try {
    return readFileSync(ruta, 'utf8')
  } catch {
    return ''
  }
}
