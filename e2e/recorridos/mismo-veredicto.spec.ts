// The browser and the server say the same of a questionnaire, letter by letter: the same sources of the domain run in both over generated cases.
import { readFile } from 'node:fs/promises'
import { stripTypeScriptTypes } from 'node:module'
import { join } from 'node:path'
import { veredictoGenerado } from '@kpt/domain/gestionweb/pruebas'
import { expect, test } from '@playwright/test'
import { raiz } from '../../apps/server/src/platform/raiz.ts'

const CASOS = 1500
const DOMINIO = 'https://dominio.invalid'
const fuentes = join(raiz, 'packages/domain/src')

test('el navegador dice lo mismo que el servidor de cada cuestionario generado', async ({ page }, info) => {
  test.skip(info.project.name !== 'escritorio', 'the width of the window changes nothing of it')
  await page.route(`${DOMINIO}/**`, async (ruta) => {
    const { pathname } = new URL(ruta.request().url())
    if (!pathname.endsWith('.ts'))
      return ruta.fulfill({ contentType: 'text/html', body: '<!doctype html><title>.</title>' })
    const codigo = stripTypeScriptTypes(await readFile(join(fuentes, pathname), 'utf8'))
    return ruta.fulfill({ contentType: 'text/javascript', body: codigo })
  })
  await page.goto(DOMINIO)
  const enNavegador = await page.evaluate(
    async ({ modulo, casos }) => {
      const { veredictoGenerado: veredicto } = await import(modulo)
      return Array.from({ length: casos }, (_, semilla) => veredicto(semilla) as string)
    },
    { modulo: `${DOMINIO}/gestionweb/pruebas/index.ts`, casos: CASOS },
  )
  expect(enNavegador).toHaveLength(CASOS)
  const distintos = enNavegador.flatMap((dicho, semilla) => (dicho === veredictoGenerado(semilla) ? [] : [semilla]))
  expect(distintos).toEqual([])
})
