// One spelling for each term: what the glossary names stands in the sources, and whoever looks for a term finds it in its place.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { raiz } from './platform/raiz.ts'

const filas = readFileSync(join(raiz, 'GLOSARIO.md'), 'utf8')
  .split('\n')
  .filter((linea) => /^\| (?!---|término )/.test(linea))
  .map((linea) => linea.slice(2, -2).split(' | '))

it('cada término tiene su renglón, completo y en orden alfabético', () => {
  expect(filas.length).toBeGreaterThan(200)
  expect(filas.filter((fila) => fila.length !== 4)).toEqual([])
  const terminos = filas.map(([termino = '']) => termino)
  const { compare } = new Intl.Collator('es')
  expect(terminos).toEqual([...terminos].sort(compare))
  expect(new Set(terminos).size).toBe(terminos.length)
})

it('cada identificador está en el código', () => {
  const fuentes = ['packages', 'apps/server/src', 'apps/web/src', 'db/migrations', 'db/seed'].flatMap((carpeta) =>
    readdirSync(join(raiz, carpeta), { recursive: true, encoding: 'utf8' })
      .map((ruta) => ruta.replaceAll('\\', '/'))
      .filter((ruta) => !ruta.includes('node_modules/') && /\.(tsx?|sql|json|csv)$/.test(ruta))
      .map((ruta) => `${carpeta}/${ruta}\n${readFileSync(join(raiz, carpeta, ruta), 'utf8')}`),
  )
  const todo = fuentes.join('\n')
  const faltan = filas.flatMap(([, , identificadores = '']) =>
    [...identificadores.matchAll(/`([^`]+)`/g)].flatMap(([, escrito = '']) => {
      // What is elided in the middle of an address is not looked for; a column goes after its table.
      const [buscado = ''] = escrito.split('…')
      return todo.includes(buscado) || buscado.split('.').every((parte) => todo.includes(parte)) ? [] : [escrito]
    }),
  )
  expect(faltan).toEqual([])
})
