// Entry of the process that writes one consolidated book: the order comes in one line of JSON, messages go out one per line.
import { setPriority } from 'node:os'
import { createInterface } from 'node:readline'
import { openConexion } from '../../platform/db/conexion.ts'
import { findReferencia } from '../territorio/index.ts'
import { ambitoDe } from './ambito.ts'
import type { MensajeGenerar, PedidoGenerar } from './generar.ts'
import { escribirConsolidado } from './libro/escribir.ts'

// After those who report.
setPriority(5)

const lineas = createInterface({ input: process.stdin })
let empezado = false
lineas.on('line', (linea) => {
  if (empezado) return
  empezado = true
  void atender(JSON.parse(linea) as PedidoGenerar)
})
// Whoever asked is gone.
lineas.on('close', () => process.exit(1))

async function atender(pedido: PedidoGenerar): Promise<void> {
  try {
    const escrito = await generar(pedido)
    decir({ tipo: 'listo', ...escrito, memoriaKb: process.resourceUsage().maxRSS })
  } catch (error) {
    decir({ tipo: 'fallo', mensaje: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
  process.stdout.end(() => process.exit(0))
}

/** One connection and one snapshot: every sheet is of the same instant. */
async function generar({
  url,
  clave: { ambito: codigo, ...clave },
  ahora,
  pedidoPor,
  ruta,
  metasPorHoja,
}: PedidoGenerar) {
  const conexion = openConexion(url, 1)
  try {
    const referencia = await findReferencia(conexion.db)
    const ambito = ambitoDe(referencia, codigo)
    return await conexion.db
      .transaction()
      .setIsolationLevel('repeatable read')
      .setAccessMode('read only')
      .execute((db) =>
        escribirConsolidado(
          { db, ahora, alcance: ambito.alcance, servicios: { referencia } },
          { clave, ambito, pedidoPor, ruta, ...(metasPorHoja === undefined ? {} : { metasPorHoja }) },
          anunciar(),
        ),
      )
  } finally {
    await conexion.cerrar()
  }
}

/** Every hundredth. */
function anunciar(): (fraccion: number) => void {
  let dicha = 0
  return (fraccion) => {
    if (fraccion < dicha + 0.01) return
    dicha = fraccion
    decir({ tipo: 'avance', fraccion })
  }
}

function decir(mensaje: MensajeGenerar): void {
  process.stdout.write(`${JSON.stringify(mensaje)}\n`)
}
