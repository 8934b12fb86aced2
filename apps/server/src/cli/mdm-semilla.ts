// Recipes and groups of the measurement as the seed brings them, for commands that work without a database.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Receta } from '@kpt/domain/mdm'
import { carpetaSemilla, parseCsv } from '../platform/db/semilla/index.ts'

export async function readRecetasSemilla(): Promise<readonly Receta[]> {
  const { recetas }: { recetas: Receta[] } = JSON.parse(
    await readFile(join(carpetaSemilla, 'mdm-recetas.json'), 'utf8'),
  )
  return recetas
}

/** Group of initial capacities of each municipality in a vigencia. */
export async function readGruposSemilla(vigencia: number): Promise<ReadonlyMap<string, string>> {
  const filas = parseCsv(await readFile(join(carpetaSemilla, 'grupo-mdm.csv'), 'utf8'))
  const rigen = filas.filter((f) => Number(f.desde) <= vigencia && vigencia <= Number(f.hasta ?? vigencia))
  return new Map(rigen.map((f) => [f.entidad ?? '', f.grupo ?? '']))
}
