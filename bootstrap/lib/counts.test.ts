import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { cuentaDePlaywright, cuentaDeVitest } from './counts.mjs'
import { raiz } from './places.mjs'

const carpeta = mkdtempSync('/tmp/kpt-cuentas-')
afterAll(() => rmSync(carpeta, { recursive: true, force: true }))

const NADA = { pasan: 0, fallan: 1, omitidas: 0 }

it('cuenta lo que Vitest escribe: pasan, fallan, omitidas, y el archivo que no carga', () => {
  writeFileSync(
    join(carpeta, 'a.test.js'),
    "it('a', () => {}); it('b', () => { throw new Error('adrede') }); it.skip('c', () => {}); it.todo('d')",
  )
  writeFileSync(join(carpeta, 'b.test.js'), "import './no-existe.js'; it('e', () => {})")
  const informe = join(carpeta, 'vitest.json')
  const argumentos = [
    join(raiz, 'node_modules/vitest/vitest.mjs'),
    'run',
    '--globals',
    '--root',
    carpeta,
    '--reporter=json',
  ]
  const { status } = spawnSync(process.execPath, [...argumentos, `--outputFile.json=${informe}`], {
    cwd: carpeta,
    env: { PATH: process.env.PATH },
  })
  expect(cuentaDeVitest(informe, status)).toEqual({ pasan: 1, fallan: 2, omitidas: 2 })
})

it('sin informe, o con un error fuera de las pruebas, algo falló', () => {
  expect(cuentaDeVitest(join(carpeta, 'nohay.json'), 0)).toEqual(NADA)
  expect(cuentaDePlaywright(join(carpeta, 'nohay.json'), 0)).toEqual(NADA)
  const informe = join(carpeta, 'playwright.json')
  writeFileSync(informe, JSON.stringify({ stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 2 } }))
  expect(cuentaDePlaywright(informe, 0)).toEqual({ pasan: 4, fallan: 0, omitidas: 2 })
  expect(cuentaDePlaywright(informe, 1)).toEqual({ pasan: 4, fallan: 1, omitidas: 2 })
})

it('el recorrido que pasa al segundo intento pasa, y se nombra', () => {
  writeFileSync(
    join(carpeta, 'vacila.spec.mjs'),
    `import { test, expect } from '${join(raiz, 'node_modules/@playwright/test/index.mjs')}'
     test('firme', () => {})
     test.describe('grupo', () => test('vacila', () => expect(test.info().retry).toBe(1)))`,
  )
  const configuracion = "export default { projects: [{ name: 'movil' }], retries: 1, testMatch: 'vacila.spec.mjs' }"
  writeFileSync(join(carpeta, 'playwright.config.mjs'), configuracion)
  const informe = join(carpeta, 'vacila.json')
  const { status } = spawnSync(
    process.execPath,
    [join(raiz, 'node_modules/@playwright/test/cli.js'), 'test', '--config', carpeta, '--reporter=json'],
    { cwd: carpeta, env: { PATH: process.env.PATH, PLAYWRIGHT_JSON_OUTPUT_NAME: informe } },
  )
  expect(cuentaDePlaywright(informe, status)).toEqual({
    pasan: 2,
    fallan: 0,
    omitidas: 0,
    nota: 'Pasaron al segundo intento:\n  [movil] vacila.spec.mjs: vacila',
  })
})
