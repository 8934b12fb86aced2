import type { Readable } from 'node:stream'
import { type ContextoTerritorial, rechazar } from '../../platform/http/index.ts'
import type { Servicios } from '../../platform/servicios.ts'
import type { ClaveCorte } from '../tablero/index.ts'
import { ambitoPermitido } from './ambito.ts'
import { findListo } from './consolidado.repo.ts'

const TIPO = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Where books are kept in the store, which has a folder for each entity. */
export const CARPETA = 'consolidados'

export function leerConsolidado(almacen: Servicios['almacen'], sha256: string): Readable {
  return almacen.leerDocumento(CARPETA, sha256)
}

export async function descargarConsolidado(
  ctx: ContextoTerritorial,
  { ambito: codigo, ...corte }: ClaveCorte & { ambito: string },
) {
  const { referencia, almacen } = ctx.servicios
  const ambito = ambitoPermitido(referencia, ctx.alcance, codigo)
  const listo = await findListo(ctx.db, { ...corte, ambito: ambito.codigo })
  const sha256 = listo?.sha256.toString('hex') ?? rechazar('consolidado.no_existe', {})
  return {
    tipo: TIPO,
    nombre: `consolidado-${corte.instrumento}-${corte.vigencia}-${corte.corte}-${ambito.codigo}.xlsx`,
    contenido: leerConsolidado(almacen, sha256),
  }
}
