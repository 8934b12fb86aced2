// The central directory of a zip, checked before a single byte is inflated; nothing is ever written to disk.

import type { LimitesLibro } from './limites.ts'
import { rechazo } from './rechazo.ts'

export type EntradaZip = {
  readonly nombre: string
  readonly metodo: number
  readonly crc: number
  readonly comprimido: number
  /** Inflated size as declared; it may lie. */
  readonly declarado: number
  readonly desplazamiento: number
  /** Where its record of the central directory begins, and the bytes of its name as they are there. */
  readonly registro: number
  readonly largoNombre: number
}

const FIN = 0x06054b50
const FIN_64 = 0x06064b50
const LOCALIZADOR_64 = 0x07064b50
const DIRECTORIO = 0x02014b50
const SIN_VALOR = 0xffffffff

type LimitesDirectorio = Pick<
  LimitesLibro,
  'entradas' | 'bytesEntrada' | 'bytesTotal' | 'bytesSinProporcion' | 'proporcion'
>

/**
 * Entries by name. Refuses what is encrypted, too many, too large, or named to escape a folder. `base`: where in the file the bytes given
 * begin, when they are only its end.
 */
export function readDirectorio(archivo: Buffer, limites: LimitesDirectorio, base = 0): Map<string, EntradaZip> {
  const { cantidad, inicio } = findDirectorio(archivo, base)
  if (cantidad > limites.entradas) throw rechazo('libro_muy_grande', { motivo: 'entradas', cantidad: String(cantidad) })
  const entradas = new Map<string, EntradaZip>()
  let posicion = inicio
  let total = 0
  for (let i = 0; i < cantidad; i++) {
    const { entrada, siguiente } = readEntrada(archivo, posicion)
    posicion = siguiente
    total += entrada.declarado
    exigirMedida(entrada, total, limites)
    if (entradas.has(entrada.nombre))
      throw rechazo('libro_peligroso', { motivo: 'parte_repetida', parte: corto(entrada.nombre) })
    entradas.set(entrada.nombre, entrada)
  }
  return entradas
}

function findDirectorio(archivo: Buffer, base: number): { cantidad: number; inicio: number } {
  const desde = Math.max(0, archivo.length - 65_557)
  for (let i = archivo.length - 22; i >= desde; i--) {
    if (archivo.readUInt32LE(i) !== FIN) continue
    const cantidad = archivo.readUInt16LE(i + 10)
    const inicio = archivo.readUInt32LE(i + 16)
    const hallado =
      cantidad === 0xffff || inicio === SIN_VALOR ? findDirectorio64(archivo, i, base) : { cantidad, inicio }
    if (hallado.inicio < base) throw danado()
    return { ...hallado, inicio: hallado.inicio - base }
  }
  throw rechazo('libro_danado', { motivo: 'incompleto' })
}

function findDirectorio64(archivo: Buffer, fin: number, base: number): { cantidad: number; inicio: number } {
  const localizador = fin - 20
  if (localizador < 0 || archivo.readUInt32LE(localizador) !== LOCALIZADOR_64) throw danado()
  const registro = readLargo(archivo, localizador + 8) - base
  if (registro < 0 || registro + 56 > archivo.length || archivo.readUInt32LE(registro) !== FIN_64) throw danado()
  return { cantidad: readLargo(archivo, registro + 32), inicio: readLargo(archivo, registro + 48) }
}

function readEntrada(archivo: Buffer, posicion: number): { entrada: EntradaZip; siguiente: number } {
  if (posicion + 46 > archivo.length || archivo.readUInt32LE(posicion) !== DIRECTORIO) throw danado()
  const indicadores = archivo.readUInt16LE(posicion + 8)
  const largoNombre = archivo.readUInt16LE(posicion + 28)
  const largoExtra = archivo.readUInt16LE(posicion + 30)
  const finNombre = posicion + 46 + largoNombre
  const siguiente = finNombre + largoExtra + archivo.readUInt16LE(posicion + 32)
  if (siguiente > archivo.length) throw danado()
  const nombre = archivo.toString('utf8', posicion + 46, finNombre).replaceAll('\\', '/')
  if (escapa(nombre)) throw rechazo('libro_peligroso', { motivo: 'ruta', parte: corto(nombre) })
  if (indicadores & 0x41) throw rechazo('libro_cifrado')
  const extra = archivo.subarray(finNombre, finNombre + largoExtra)
  const [declarado = 0, comprimido = 0, desplazamiento = 0] = medidas(extra, [
    archivo.readUInt32LE(posicion + 24),
    archivo.readUInt32LE(posicion + 20),
    archivo.readUInt32LE(posicion + 42),
  ])
  const crc = archivo.readUInt32LE(posicion + 16)
  const metodo = archivo.readUInt16LE(posicion + 10)
  const entrada = { nombre, metodo, crc, comprimido, declarado, desplazamiento, registro: posicion, largoNombre }
  return { entrada, siguiente }
}

/** Sizes of 32 bits that say «look in the extra field» are looked up there, in their fixed order. */
function medidas(extra: Buffer, cortas: readonly number[]): number[] {
  if (!cortas.includes(SIN_VALOR)) return [...cortas]
  let posicion = findCampo64(extra)
  return cortas.map((corta) => {
    if (corta !== SIN_VALOR) return corta
    const larga = readLargo(extra, posicion)
    posicion += 8
    return larga
  })
}

function findCampo64(extra: Buffer): number {
  for (let i = 0; i + 4 <= extra.length; i += 4 + extra.readUInt16LE(i + 2)) {
    if (extra.readUInt16LE(i) === 1) return i + 4
  }
  throw danado()
}

function readLargo(datos: Buffer, posicion: number): number {
  if (posicion < 0 || posicion + 8 > datos.length) throw danado()
  const valor = datos.readBigUInt64LE(posicion)
  if (valor > BigInt(Number.MAX_SAFE_INTEGER)) throw danado()
  return Number(valor)
}

function exigirMedida(entrada: EntradaZip, total: number, limites: LimitesDirectorio): void {
  const { declarado, comprimido } = entrada
  const desmedida = declarado > limites.bytesSinProporcion && declarado > comprimido * limites.proporcion
  if (declarado <= limites.bytesEntrada && total <= limites.bytesTotal && !desmedida) return
  throw rechazo('libro_muy_grande', { motivo: 'inflado', bytes: String(Math.max(declarado, total)) })
}

function escapa(nombre: string): boolean {
  return nombre.startsWith('/') || nombre.includes('\0') || nombre.length > 512 || nombre.split('/').includes('..')
}

function corto(nombre: string): string {
  return nombre.slice(0, 80)
}

function danado(): Error {
  return rechazo('libro_danado', { motivo: 'directorio' })
}
