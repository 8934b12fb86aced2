// The package of a workbook with some of its parts changed or added: those that are not touched keep their bytes, compressed as they came.
import { crc32, deflateRawSync } from 'node:zlib'
import { datosDe, openPartes, type Partes } from '../inflar.ts'
import type { LimitesLibro } from '../limites.ts'
import { comoTexto } from '../xml.ts'
import { type EntradaZip, readDirectorio } from '../zip.ts'

export type Paquete = {
  readonly partes: Partes
  /** Text of a part as it is now; null when it is not there. */
  readonly texto: (nombre: string) => string | null
  readonly poner: (nombre: string, texto: string) => void
  readonly has: (nombre: string) => boolean
  readonly archivo: () => Buffer
}

export function abrirPaquete(archivo: Buffer, limites: LimitesLibro): Paquete {
  const partes = openPartes(archivo, limites)
  const cambios = new Map<string, string>()
  const leidas = new Map<string, string>()
  return {
    partes,
    has: (nombre) => cambios.has(nombre) || partes.has(nombre),
    texto: (nombre) => {
      const cambiada = cambios.get(nombre) ?? leidas.get(nombre)
      if (cambiada !== undefined) return cambiada
      if (!partes.has(nombre)) return null
      const texto = comoTexto(partes.read(nombre))
      leidas.set(nombre, texto)
      return texto
    },
    poner: (nombre, texto) => {
      cambios.set(nombre, texto)
    },
    archivo: () => escribir(archivo, readDirectorio(archivo, limites), cambios),
  }
}

const [LOCAL, DIRECTORIO, FIN] = [0x04034b50, 0x02014b50, 0x06054b50]
const NOMBRE_UTF8 = 0x0800
/** 1 January 1980. */
const DIA = 0x21

type Escrita = {
  readonly nombre: Buffer
  readonly datos: Buffer
  readonly metodo: number
  readonly crc: number
  readonly inflada: number
  readonly indicadores: number
  readonly hora: number
  readonly dia: number
}

function escribir(
  archivo: Buffer,
  entradas: ReadonlyMap<string, EntradaZip>,
  cambios: ReadonlyMap<string, string>,
): Buffer {
  const nuevas = [...cambios].filter(([nombre]) => !entradas.has(nombre))
  const escritas = [
    ...[...entradas.values()].map((entrada) => {
      const cambio = cambios.get(entrada.nombre)
      return cambio === undefined ? intacta(archivo, entrada) : { ...intacta(archivo, entrada), ...comprimida(cambio) }
    }),
    ...nuevas.map(([nombre, texto]) => ({
      ...{ nombre: Buffer.from(nombre), indicadores: NOMBRE_UTF8, hora: 0, dia: DIA },
      ...comprimida(texto),
    })),
  ]
  return unir(escritas)
}

/** Name, date and bytes as they came. Sizes go before the data, so the mark of those that go after it is taken away. */
function intacta(archivo: Buffer, entrada: EntradaZip): Escrita {
  const { registro, largoNombre, metodo, crc, declarado } = entrada
  return {
    ...{ metodo, crc, inflada: declarado, datos: datosDe(archivo, entrada) },
    nombre: archivo.subarray(registro + 46, registro + 46 + largoNombre),
    indicadores: archivo.readUInt16LE(registro + 8) & NOMBRE_UTF8,
    hora: archivo.readUInt16LE(registro + 12),
    dia: archivo.readUInt16LE(registro + 14),
  }
}

function comprimida(texto: string) {
  const contenido = Buffer.from(texto)
  return { metodo: 8, crc: crc32(contenido), inflada: contenido.length, datos: deflateRawSync(contenido) }
}

function unir(escritas: readonly Escrita[]): Buffer {
  const trozos: Buffer[] = []
  const directorio: Buffer[] = []
  let desplazamiento = 0
  for (const parte of escritas) {
    const comun = campos(parte)
    const local = Buffer.concat([entero(LOCAL), comun, Buffer.alloc(2), parte.nombre, parte.datos])
    const final = Buffer.alloc(14)
    final.writeUInt32LE(desplazamiento, 10)
    directorio.push(entero(DIRECTORIO), Buffer.from([20, 0]), comun, Buffer.alloc(2), final, parte.nombre)
    trozos.push(local)
    desplazamiento += local.length
  }
  const registros = Buffer.concat(directorio)
  const fin = Buffer.alloc(22)
  fin.writeUInt32LE(FIN, 0)
  fin.writeUInt16LE(escritas.length, 8)
  fin.writeUInt16LE(escritas.length, 10)
  fin.writeUInt32LE(registros.length, 12)
  fin.writeUInt32LE(desplazamiento, 16)
  return Buffer.concat([...trozos, registros, fin])
}

/** What the record before the data and that of the directory have in common, from the version to the length of the name. */
function campos({ nombre, datos, metodo, crc, inflada, indicadores, hora, dia }: Escrita): Buffer {
  const comun = Buffer.alloc(24)
  comun.writeUInt16LE(20, 0)
  comun.writeUInt16LE(indicadores, 2)
  comun.writeUInt16LE(metodo, 4)
  comun.writeUInt16LE(hora, 6)
  comun.writeUInt16LE(dia, 8)
  comun.writeUInt32LE(crc, 10)
  comun.writeUInt32LE(datos.length, 14)
  comun.writeUInt32LE(inflada, 18)
  comun.writeUInt16LE(nombre.length, 22)
  return comun
}

function entero(valor: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(valor)
  return bytes
}
