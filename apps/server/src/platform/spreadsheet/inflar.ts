// Inflates parts of a zip counting bytes: a part that grows beyond what it declared, or beyond the budget, is cut there.
import { crc32, inflateRawSync } from 'node:zlib'
import type { LimitesLibro } from './limites.ts'
import { rechazo } from './rechazo.ts'
import { type EntradaZip, readDirectorio } from './zip.ts'

export type Partes = {
  readonly nombres: readonly string[]
  readonly has: (nombre: string) => boolean
  /** Inflated bytes of a part. Throws a refusal when it is not there or does not hold together. */
  readonly read: (nombre: string) => Buffer
  /** Declared size, to share out the progress. */
  readonly medida: (nombre: string) => number
}

const CABECERA_LOCAL = 0x04034b50

export function openPartes(archivo: Buffer, limites: LimitesLibro): Partes {
  const entradas = readDirectorio(archivo, limites)
  let resta = limites.bytesTotal
  return {
    nombres: [...entradas.keys()],
    has: (nombre) => entradas.has(nombre),
    medida: (nombre) => entradas.get(nombre)?.declarado ?? 0,
    read: (nombre) => {
      const entrada = entradas.get(nombre)
      if (!entrada) throw rechazo('libro_danado', { motivo: 'falta_parte', parte: nombre.slice(0, 80) })
      const parte = inflar(archivo, entrada, Math.min(limites.bytesEntrada, resta))
      resta -= parte.length
      return parte
    },
  }
}

function inflar(archivo: Buffer, entrada: EntradaZip, tope: number): Buffer {
  const parte = descomprimir(datosDe(archivo, entrada), entrada, tope)
  if (parte.length !== entrada.declarado || crc32(parte) !== entrada.crc) throw danada(entrada)
  return parte
}

function descomprimir(datos: Buffer, entrada: EntradaZip, tope: number): Buffer {
  if (entrada.metodo === 0) return datos
  if (entrada.metodo !== 8) throw danada(entrada)
  try {
    return inflateRawSync(datos, { maxOutputLength: Math.max(1, Math.min(tope, entrada.declarado)) })
  } catch (error) {
    const desborda = error instanceof RangeError && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'
    if (desborda) throw rechazo('libro_danado', { motivo: 'medida_falsa', parte: entrada.nombre.slice(0, 80) })
    throw danada(entrada)
  }
}

export function datosDe(archivo: Buffer, entrada: EntradaZip): Buffer {
  const inicio = entrada.desplazamiento
  if (inicio + 30 > archivo.length || archivo.readUInt32LE(inicio) !== CABECERA_LOCAL) throw danada(entrada)
  const datos = inicio + 30 + archivo.readUInt16LE(inicio + 26) + archivo.readUInt16LE(inicio + 28)
  if (datos + entrada.comprimido > archivo.length) throw danada(entrada)
  return archivo.subarray(datos, datos + entrada.comprimido)
}

function danada(entrada: EntradaZip): Error {
  return rechazo('libro_danado', { motivo: 'parte', parte: entrada.nombre.slice(0, 80) })
}
