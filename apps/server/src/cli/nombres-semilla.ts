import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { NIVELES_CATALOGO } from '@kpt/domain/catalogo'
import { parseCsv } from '../platform/db/semilla/csv.ts'
import { carpetaSemilla } from '../platform/db/semilla/index.ts'

/** Names of the catalogue of the seed by code of any level, for commands that work without a database. */
export async function readNombresSemilla(): Promise<ReadonlyMap<string, string>> {
  const textos = await Promise.all(
    NIVELES_CATALOGO.map((nivel) => readFile(join(carpetaSemilla, 'catalogo', `${nivel}.csv`), 'utf8')),
  )
  return new Map(textos.flatMap((t) => parseCsv(t).map(({ codigo, nombre }) => [codigo ?? '', nombre ?? ''] as const)))
}

/** Name of an entity as DIVIPOLA writes it; empty when the code is nobody's. */
export async function readNombreEntidad(entidad: string): Promise<string> {
  const filas = parseCsv(await readFile(join(carpetaSemilla, 'territorio.csv'), 'utf8'))
  return filas.find((fila) => fila.codigo === entidad)?.nombre ?? ''
}
