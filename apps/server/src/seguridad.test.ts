// The page of attacks names the tests that try them: none of them may be gone, and every row must name one.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { raiz } from './platform/raiz.ts'

const pagina = readFileSync(join(raiz, 'docs/seguridad.md'), 'utf8')
const filas = pagina.split('\n').filter((linea) => linea.startsWith('| ') && !/^\| (tried|---)/.test(linea))

describe('docs/seguridad.md', () => {
  it.each(filas)('%s', (fila) => {
    const pruebas = [...fila.matchAll(/`([\w./-]+\.(?:test|spec)\.ts)`/g)].map(([, ruta = '']) => ruta)
    expect(pruebas.length).toBeGreaterThan(0)
    expect(pruebas.filter((ruta) => !existsSync(join(raiz, ruta)))).toEqual([])
  })

  it('nombra cada prueba de ataque que hay', () => {
    const pruebas = readdirSync(join(raiz, 'apps/server/src'), { recursive: true, encoding: 'utf8' })
      .map((ruta) => ruta.replaceAll('\\', '/'))
      .filter((ruta) => /(\/ataques\/|hostil)[^/]*\.test\.ts$/.test(ruta))
    expect(pruebas.length).toBeGreaterThan(8)
    expect(pruebas.filter((ruta) => !pagina.includes(`apps/server/src/${ruta}`))).toEqual([])
  })
})
