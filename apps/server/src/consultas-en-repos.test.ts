// SQL has one home: the .repo.ts files of its feature. dependency-cruiser sees who takes Kysely or pg; a query that is built on the
// connection that came as an argument names neither, so it is looked for here.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { raiz } from './platform/raiz.ts'

const CARPETA = join(raiz, 'apps/server/src/features')
const CONSULTA = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(|\bpool\.query\(/

it('una característica consulta la base solo en sus archivos .repo.ts', () => {
  const fuentes = readdirSync(CARPETA, { recursive: true, encoding: 'utf8' })
    .filter((ruta) => ruta.endsWith('.ts') && !ruta.endsWith('.test.ts'))
    .map((ruta) => ({ ruta, consulta: CONSULTA.test(readFileSync(join(CARPETA, ruta), 'utf8')) }))
  const repos = fuentes.filter(({ ruta }) => ruta.endsWith('.repo.ts'))
  expect(repos.filter(({ consulta }) => consulta).length).toBeGreaterThan(100)
  expect(fuentes.filter(({ ruta, consulta }) => consulta && !ruta.endsWith('.repo.ts'))).toEqual([])
})
