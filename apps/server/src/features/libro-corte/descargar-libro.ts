import { join } from 'node:path'
import type { ClaveReporte } from '@kpt/domain/reportes'
import { enHilos } from '../../platform/hilos.ts'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { XLSX } from '../libros/index.ts'
import type { LibroPorEscribir } from './escribir-hilo.ts'
import { formaDeLibro } from './formas/index.ts'

const escribir = enHilos<LibroPorEscribir, Uint8Array>(join(import.meta.dirname, 'escribir-hilo.ts'))

/** The draft as a book to fill: a delegate's holds what is in charge of that person. With a version, what was sent, to be read. */
export async function descargarLibro(ctx: ContextoTerritorial, clave: ClaveReporte, version?: number) {
  const forma = formaDeLibro(clave)
  const pedido =
    version === undefined ? await forma.delBorrador(ctx, clave) : await forma.deVersion(ctx, clave, version)
  const parte = version === undefined ? '' : `-v${version}`
  return { tipo: XLSX, nombre: `${forma.nombre(clave)}${parte}.xlsx`, contenido: await escribir(pedido) }
}
