import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { carpetaSemilla, parseCsv } from '../platform/db/semilla/index.ts'

/** Name of an entity as DIVIPOLA writes it; empty when the code is nobody's. */
export async function readNombreEntidad(entidad: string): Promise<string> {
  const filas = parseCsv(await readFile(join(carpetaSemilla, 'territorio.csv'), 'utf8'))
  return filas.find((fila) => fila.codigo === entidad)?.nombre ?? ''
}
