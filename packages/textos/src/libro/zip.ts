// The records of a zip whose parts are written as they come: sizes and check sums go after each part, and the directory at the end.

export type EntradaZip = {
  /** ASCII. */
  readonly nombre: string
  readonly comprimida: boolean
  readonly desplazamiento: number
  readonly crc: number
  /** Bytes in the file, and once inflated. */
  readonly bytes: number
  readonly inflada: number
}

const LOCAL = 0x04034b50
const DESCRIPTOR = 0x08074b50
const DIRECTORIO = 0x02014b50
const FIN = 0x06054b50
const VERSION = 20
/** Bit 3: sizes come after the part. */
const DESPUES = 8
/** 1 January 1980: a book is the same whenever it is made. */
const DIA = 0x21
const MAXIMO = 0xffffffff

export function registroLocal({
  nombre,
  comprimida,
}: Pick<EntradaZip, 'nombre' | 'comprimida'>): Uint8Array<ArrayBuffer> {
  const [bytes, vista] = registro(30, nombre)
  vista.setUint32(0, LOCAL, true)
  escribirComun(vista, 4, comprimida)
  vista.setUint16(26, nombre.length, true)
  return bytes
}

export function registroFinal(entrada: EntradaZip): Uint8Array<ArrayBuffer> {
  const [bytes, vista] = registro(16)
  vista.setUint32(0, DESCRIPTOR, true)
  escribirMedidas(vista, 4, entrada)
  return bytes
}

/** Directory of all the parts, and the end of the file; it begins where the last part ended. */
export function registroDirectorio(entradas: readonly EntradaZip[], desde: number): Uint8Array<ArrayBuffer> {
  const filas = entradas.map(fila)
  const largo = filas.reduce((suma, bytes) => suma + bytes.length, 0)
  const [fin, vista] = registro(22)
  vista.setUint32(0, FIN, true)
  vista.setUint16(8, entradas.length, true)
  vista.setUint16(10, entradas.length, true)
  vista.setUint32(12, largo, true)
  vista.setUint32(16, medida(desde), true)
  const todo = new Uint8Array(largo + fin.length)
  let lugar = 0
  for (const bytes of [...filas, fin]) {
    todo.set(bytes, lugar)
    lugar += bytes.length
  }
  return todo
}

function fila(entrada: EntradaZip): Uint8Array {
  const [bytes, vista] = registro(46, entrada.nombre)
  vista.setUint32(0, DIRECTORIO, true)
  vista.setUint16(4, VERSION, true)
  escribirComun(vista, 6, entrada.comprimida)
  escribirMedidas(vista, 16, entrada)
  vista.setUint16(28, entrada.nombre.length, true)
  vista.setUint32(42, medida(entrada.desplazamiento), true)
  return bytes
}

function escribirComun(vista: DataView, desde: number, comprimida: boolean): void {
  vista.setUint16(desde, VERSION, true)
  vista.setUint16(desde + 2, DESPUES, true)
  vista.setUint16(desde + 4, comprimida ? 8 : 0, true)
  vista.setUint16(desde + 8, DIA, true)
}

function escribirMedidas(vista: DataView, desde: number, { crc, bytes, inflada }: EntradaZip): void {
  vista.setUint32(desde, crc, true)
  vista.setUint32(desde + 4, medida(bytes), true)
  vista.setUint32(desde + 8, medida(inflada), true)
}

/** Past 4 GB the format needs other records: refused rather than written wrong. */
function medida(bytes: number): number {
  if (bytes > MAXIMO) throw new RangeError('a workbook of more than 4 GB')
  return bytes
}

function registro(largo: number, nombre = ''): [Uint8Array<ArrayBuffer>, DataView] {
  const bytes = new Uint8Array(largo + nombre.length)
  for (let i = 0; i < nombre.length; i += 1) bytes[largo + i] = nombre.charCodeAt(i)
  return [bytes, new DataView(bytes.buffer)]
}
