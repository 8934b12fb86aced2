// What the commands that write a book of one entity share: their arguments, the open database, and how they say no.
import { textoProblema } from '@kpt/textos'
import { abrir } from '../abrir.ts'
import { readConfig } from '../config.ts'
import { alcanceInterno, Rechazo } from '../platform/http/index.ts'
import type { Servicios } from '../platform/servicios.ts'
import { guardar, opcionesDe } from './argumentos.ts'
import { readEntero } from './calendario-opciones.ts'
import { type CodigoSalida, type Consola, errorUso, SALIDA } from './comando.ts'

export type PedidoLibro = { readonly entidad: string; readonly version: number | null; readonly salida: string }
type Lectura = { readonly db: Servicios['conexion']['db']; readonly ahora: number; readonly servicios: Servicios }
type Escribir = (
  lectura: Lectura & { readonly alcance: ReturnType<typeof alcanceInterno> },
  pedido: PedidoLibro,
) => Promise<{ readonly contenido: Uint8Array }>

/** Writes what `escribir` makes into the file asked for, and shows its name, size and fingerprint. */
export async function escribirLibroDe(
  pedido: PedidoLibro,
  consola: Consola,
  escribir: Escribir,
): Promise<CodigoSalida> {
  const { servicios, cerrar } = await abrir(readConfig(), consola.decir)
  try {
    if (!servicios.referencia.territorio.has(pedido.entidad)) {
      throw errorUso(`No hay ninguna entidad con el código ${pedido.entidad}.`)
    }
    const lectura = { db: servicios.conexion.db, ahora: servicios.reloj.ahora(), servicios, alcance: alcanceInterno() }
    const { contenido } = await escribir(lectura, pedido)
    consola.json(await guardar(pedido.salida, contenido))
    return SALIDA.hecho
  } catch (error) {
    if (!(error instanceof Rechazo)) throw error
    return rechazar(consola, error)
  } finally {
    await cerrar()
  }
}

/** `--entidad CODIGO [--version N] SALIDA.xlsx`; a command without versions does not take `--version`. */
export function readPedidoLibro(argumentos: readonly string[], conVersion: boolean): PedidoLibro {
  const entidad = { type: 'string' } as const
  const opciones: Record<string, typeof entidad> = conVersion ? { entidad, version: entidad } : { entidad }
  const { values, positionals } = opcionesDe(argumentos, opciones)
  const [salida, ...sobran] = positionals
  if (values.entidad === undefined) throw errorUso('Falta --entidad con el código DANE de la entidad.')
  if (salida === undefined) throw errorUso('Falta el nombre del archivo que se va a escribir.')
  if (sobran.length > 0) throw errorUso(`Se esperaba un solo archivo y llegaron ${positionals.length}.`)
  return { entidad: String(values.entidad), version: readEntero(values.version, '--version'), salida }
}

function rechazar(consola: Consola, { codigo, detalles }: Rechazo): CodigoSalida {
  const mensaje = textoProblema(codigo, detalles)
  const nada = { hoja: null, celda: null, valor: null }
  const remedio = 'Revise el código de --entidad y la versión.'
  consola.json({ hallazgos: [{ regla: codigo, gravedad: 'error', ...nada, mensaje, remedio }] })
  consola.decir(mensaje)
  return SALIDA.rechazado
}
