// The machine on which the figures were taken, and how much of its processors each part used.
import { closeSync, fdatasyncSync, openSync, readdirSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { availableParallelism, cpus, loadavg, release, totalmem } from 'node:os'
import { join } from 'node:path'
import { enMb, enMs, numero, percentil } from './cifras.ts'

/** Facts without which a figure says nothing; the load tells whether others were using the machine. */
export function describirMaquina(carpeta: string, postgres: string): string {
  const [uno = 0, cinco = 0] = loadavg()
  return [
    `  ${cpus()[0]?.model.trim() ?? 'procesador desconocido'}, ${availableParallelism()} núcleos, ${enMb(totalmem())} de memoria`,
    `  Linux ${release()}, Node ${process.versions.node}, PostgreSQL ${postgres}`,
    `  disco: ${enMs(escrituraSegura(carpeta))} por escritura asegurada de 8 kB`,
    `  carga al empezar: ${numero(uno, 1)} (1 min), ${numero(cinco, 1)} (5 min): ${uno > 0.7 ? 'la máquina estaba COMPARTIDA' : 'la máquina estaba libre'}`,
  ].join('\n')
}

/** Median of a write that waits for the disk, as a commit does. */
function escrituraSegura(carpeta: string): number {
  const ruta = join(carpeta, 'disco.tmp')
  const archivo = openSync(ruta, 'w')
  try {
    const ms = Array.from({ length: 50 }, (_, i) => {
      const desde = performance.now()
      writeSync(archivo, Buffer.alloc(8192, i), 0, 8192, i * 8192)
      fdatasyncSync(archivo)
      return performance.now() - desde
    })
    return percentil(ms, 0.5)
  } finally {
    closeSync(archivo)
    rmSync(ruta)
  }
}

/** Seconds of processor by part since `marcar`: unlike the clock, they hardly change when others use the machine. */
export type Gasto = { readonly servidor: number; readonly base: number; readonly cliente: number }

export type Partes = { readonly servidor: number; readonly cliente: number; readonly datos: string }

export function marcarGasto(partes: Partes): () => Gasto {
  const antes = leerGasto(partes)
  return () => {
    const despues = leerGasto(partes)
    return {
      servidor: despues.servidor - antes.servidor,
      base: despues.base - antes.base,
      cliente: despues.cliente - antes.cliente,
    }
  }
}

function leerGasto({ servidor, cliente, datos }: Partes): Gasto {
  const motor = procesosEn(datos).map(({ propio, hijos }) => propio + hijos)
  return {
    servidor: procesadorDe(servidor)?.propio ?? 0,
    base: motor.reduce((suma, s) => suma + s, 0),
    cliente: procesadorDe(cliente)?.propio ?? 0,
  }
}

/** Backends that ended are counted by the engine's main process. */
function procesosEn(datos: string) {
  const principal = Number(readFileSync(join(datos, 'postmaster.pid'), 'utf8').split('\n')[0])
  return readdirSync('/proc')
    .filter((nombre) => /^\d+$/.test(nombre))
    .flatMap((nombre) => procesadorDe(Number(nombre)) ?? [])
    .filter(({ pid, padre }) => pid === principal || padre === principal)
}

const PULSOS = 100

function procesadorDe(pid: number) {
  try {
    // The name (field 2) may hold blanks and parentheses.
    const campos = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    const segundos = (...cuales: number[]) => cuales.reduce((s, i) => s + Number(campos[i] ?? 0), 0) / PULSOS
    return { pid, padre: Number(campos[1]), propio: segundos(11, 12), hijos: segundos(13, 14) }
  } catch {
    return null
  }
}

/** Microseconds of processor for each unit of work. */
export function gastoPorUnidad(gasto: Gasto, unidades: number): Record<string, string> {
  const micros = (segundos: number) => `${numero((segundos * 1e6) / unidades)} µs`
  return {
    'cpu servidor': micros(gasto.servidor),
    'cpu base': micros(gasto.base),
    'cpu cliente': micros(gasto.cliente),
  }
}
