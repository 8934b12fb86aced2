import { Readable } from 'node:stream'
import { fechaEn } from '@kpt/domain/shared'
import type { ContextoTerritorial } from '../../platform/http/index.ts'
import { exigirCadena } from './alcance.ts'
import { exportarCadena, nombreDelArchivo } from './exportar.ts'

/** The whole chain, as it is read: it never stands whole in memory. */
export async function descargarCadena(ctx: ContextoTerritorial, cadena: string) {
  exigirCadena(ctx, cadena)
  const contenido = Readable.from(exportarCadena(ctx, cadena), { objectMode: false })
  return {
    tipo: 'application/x-ndjson; charset=utf-8',
    nombre: nombreDelArchivo(cadena, fechaEn(ctx.ahora)),
    contenido,
  }
}
