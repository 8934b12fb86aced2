import { leerCatalogo } from '@kpt/domain/catalogo'
import { leerLibro } from '../../platform/spreadsheet/index.ts'
import type { ResultadoCatalogo } from './resultado.ts'

/** Reads a file of the catalogue in its own process. It asks nothing of the database. */
export async function leerLibroCatalogo(
  ruta: string,
  avance: (fraccion: number) => void = () => {},
): Promise<ResultadoCatalogo> {
  const leido = await leerLibro(ruta, { avance, csv: true })
  if (leido.tipo === 'rechazado') {
    const { codigo: regla, detalles } = leido
    const { hoja, celda } = detalles
    const ruta = { ...(hoja === undefined ? {} : { hoja }), ...(celda === undefined ? {} : { celda }) }
    return { tipo: 'rechazo', hallazgos: [{ regla, gravedad: 'error', ruta, valor: null, detalles }] }
  }
  const { catalogo, hallazgos } = leerCatalogo(leido.libro)
  return catalogo === null ? { tipo: 'rechazo', hallazgos } : { tipo: 'catalogo', catalogo, hallazgos }
}
