// What a file is by its first bytes, when it is not a workbook of today: the person is told what was uploaded instead.
import { rechazo } from './rechazo.ts'

const OLE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
/** Name of the stream that holds an encrypted workbook inside an OLE container. */
const CIFRADO = Buffer.from('EncryptedPackage', 'utf16le')

/** Throws the refusal that fits unless the bytes begin as a zip. */
export function exigirZip(archivo: Buffer): void {
  if (archivo.length === 0) throw rechazo('libro_vacio')
  if (archivo.subarray(0, 8).equals(OLE))
    throw rechazo(archivo.includes(CIFRADO) ? 'libro_cifrado' : 'libro_xls_antiguo')
  const firma = archivo.toString('latin1', 0, 4)
  if (firma === 'PK\u0003\u0004' || firma === 'PK\u0005\u0006') return
  throw rechazo('libro_no_es_xlsx', { parece: parecido(archivo) })
}

/** Text of several lines: one of a single column has no separator, and notes may come before the table. */
export function isCsv(archivo: Buffer): boolean {
  const que = parecido(archivo)
  return que === 'csv' || (que === 'texto' && /[\r\n]/.test(archivo.toString('latin1', 0, 4096).trim()))
}

function parecido(archivo: Buffer): string {
  const comienzo = archivo.toString('latin1', 0, 512).trimStart()
  if (comienzo.startsWith('%PDF')) return 'pdf'
  if (/^(ï»¿)?(<!doctype html|<html)/i.test(comienzo)) return 'html'
  if (/^(ï»¿)?<\?xml/i.test(comienzo)) return 'xml'
  const lineas = archivo.toString('latin1', 0, 4096).split(/\r?\n/)
  const esTexto = !archivo.subarray(0, 4096).some((byte) => byte < 9 || (byte > 13 && byte < 32))
  if (esTexto && lineas.length > 1 && /[,;\t]/.test(lineas[0] ?? '')) return 'csv'
  return esTexto ? 'texto' : 'desconocido'
}
