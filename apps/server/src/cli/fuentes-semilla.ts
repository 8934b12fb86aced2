import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FuenteReconocible } from '@kpt/domain/planes'
import { raiz } from '../platform/raiz.ts'

/** Lists of funding sources of the seed, for commands that work without a database. */
export async function readFuentesSemilla(): Promise<FuenteReconocible[]> {
  const { listas }: ArchivoFuentes = JSON.parse(await readFile(join(raiz, 'db/seed/fuentes.json'), 'utf8'))
  return listas.flatMap(({ ambito, desde, hasta, fuentes }) =>
    fuentes.map(({ clave, encabezados }) => ({ clave, encabezados, ambito, desde, hasta })),
  )
}

type Lista = Pick<FuenteReconocible, 'ambito' | 'desde' | 'hasta'> & {
  readonly fuentes: readonly Pick<FuenteReconocible, 'clave' | 'encabezados'>[]
}
type ArchivoFuentes = { readonly listas: readonly Lista[] }
