// A table of inputs read in its own process, by the columns that its recipe asks of its source.
import { type FilaInsumo, fuentesDe, leerTablaMedicion, type Receta } from '@kpt/domain/mdm'
import type { Hallazgo } from '@kpt/domain/shared'
import { leerLibro } from '../../platform/spreadsheet/index.ts'

/** What reading the file left in its upload. */
export type ResultadoInsumo =
  | {
      readonly tipo: 'tabla'
      readonly columnas: readonly string[]
      readonly filas: readonly FilaInsumo[]
      readonly hallazgos: readonly Hallazgo[]
    }
  | { readonly tipo: 'rechazo'; readonly hallazgos: readonly Hallazgo[] }

type Esperada = { readonly receta: Receta; readonly fuente: string; readonly universo: readonly string[] }

export async function leerTabla(
  ruta: string,
  { receta, fuente, universo }: Esperada,
  avance: (fraccion: number) => void,
): Promise<ResultadoInsumo> {
  const leido = await leerLibro(ruta, { avance, csv: true })
  if (leido.tipo === 'rechazado') {
    const { codigo: regla, detalles } = leido
    return { tipo: 'rechazo', hallazgos: [{ regla, gravedad: 'error', ruta: {}, valor: null, detalles }] }
  }
  const pide = fuentesDe(receta).find((f) => f.fuente === fuente)?.columnas ?? []
  const columnas = pide.map((c) => c.columna)
  const { entradas, filas, hallazgos } = leerTablaMedicion(leido.libro, {
    ...{ valores: columnas, conocidas: ['departamento', 'municipio', 'nombre', 'vigencia'], grupo: false },
    limites: new Map(pide.map((c) => [c.columna, c.limites])),
    entidades: new Set(universo),
  })
  if (entradas.length === 0) return { tipo: 'rechazo', hallazgos }
  return {
    ...{ tipo: 'tabla', columnas, hallazgos },
    filas: entradas.map(({ codigo, valores }, i) => ({ codigo, fila: filas[i] ?? 0, valores })),
  }
}
