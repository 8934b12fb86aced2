import type { Libro } from '@kpt/domain/shared'
import { writeXlsx } from 'hucre/xlsx'

/** The grid as an .xlsx file. Our own grids only: what people upload is read elsewhere, in another process. */
export async function escribirLibro(libro: Libro): Promise<Buffer> {
  const hojas = libro.hojas.map(({ nombre, filas }) => {
    const porNumero = new Map(filas.map((fila) => [fila.numero, new Map(fila.celdas)]))
    const rows = Array.from({ length: filas.at(-1)?.numero ?? 0 }, (_, i) => {
      const celdas = porNumero.get(i + 1)
      const ancho = celdas ? Math.max(0, ...celdas.keys()) : 0
      return Array.from({ length: ancho }, (_c, c) => celdas?.get(c + 1) ?? null)
    })
    return { name: nombre, rows }
  })
  return Buffer.from(await writeXlsx({ sheets: hojas }))
}
