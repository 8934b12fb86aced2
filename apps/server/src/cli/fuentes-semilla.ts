import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { ListaFuentes } from '@kpt/domain/catalogo'
import { type FuenteReconocible, reconocibles } from '@kpt/domain/planes'
import { raiz } from '../platform/raiz.ts'

/** Lists of funding sources of the seed, for commands that work without a database. */
export async function readFuentesSemilla(): Promise<FuenteReconocible[]> {
  const { listas }: { listas: ListaFuentes[] } = JSON.parse(await readFile(join(raiz, 'db/seed/fuentes.json'), 'utf8'))
  return reconocibles(listas)
}
