// What a person downloads, and its workbook read back by our own reader.

import type { HojaLibro, Libro } from '@kpt/domain/shared'
import type { Download, Page } from '@playwright/test'
import { leerLibro } from '../../apps/server/src/platform/spreadsheet/index.ts'

export async function bajar(page: Page, hacer: () => Promise<void>): Promise<Download> {
  const [bajada] = await Promise.all([page.waitForEvent('download'), hacer()])
  return bajada
}

/** A book of the whole country has more cells than those that a stranger may send. */
export async function leerBajada(bajada: Download): Promise<Libro> {
  const leido = await leerLibro(await bajada.path(), {
    limites: {
      celdas: 5_000_000,
      caracteres: 200_000_000,
      bytesTotal: 500_000_000,
      bytesEntrada: 400_000_000,
      proporcion: 1000,
      textosCompartidos: 2_000_000,
      memoriaMb: 2048,
      milisegundos: 120_000,
      filaMaxima: 1_048_576,
    },
  })
  if (leido.tipo !== 'libro') throw new Error(leido.codigo)
  return leido.libro
}

/** Rows of a sheet by the titles of its columns. */
export function filasDe(libro: Libro, nombre: string): Record<string, unknown>[] {
  const hoja: HojaLibro | undefined = libro.hojas.find((h) => h.nombre === nombre)
  const [cabeza, ...filas] = hoja?.filas ?? []
  const titulos = new Map(cabeza?.celdas)
  return filas.map((f) => Object.fromEntries(f.celdas.map(([columna, valor]) => [String(titulos.get(columna)), valor])))
}
