// Entry of the process that annotates one workbook: what to write comes in by the standard input; a line of JSON goes out and then the book.
import { readFileSync } from 'node:fs'
import { text } from 'node:stream/consumers'
import type { LimitesLibro } from '../limites.ts'
import { isRechazo } from '../rechazo.ts'
import { anotarXlsx, type PedidoAnotar } from './anotar.ts'

const [ruta = '', limites = '{}'] = process.argv.slice(2)
const pedido = JSON.parse(await text(process.stdin)) as PedidoAnotar

try {
  const libro = anotarXlsx(readFileSync(ruta), pedido, JSON.parse(limites) as LimitesLibro)
  process.stdout.write(`${JSON.stringify({ tipo: 'libro', bytes: libro.length })}\n`)
  process.stdout.write(libro)
} catch (error) {
  const dicho = isRechazo(error)
    ? { tipo: 'rechazado', ...error.rechazo }
    : { tipo: 'fallo', mensaje: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  process.stdout.write(`${JSON.stringify(dicho)}\n`)
}
