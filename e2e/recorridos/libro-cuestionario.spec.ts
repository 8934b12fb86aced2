// GESTIONWEB by workbook: the leader chooses the section of a delegate, downloads the book, fills it elsewhere, brings it back, looks at a value that changed
// meanwhile, and confirms it.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { celdasPorTitulo, ponerCeldas } from '../../apps/server/src/testing/libro-a-mano.ts'
import { bajar } from '../apoyo/bajar.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

conServidorPropio()

const GESTION = '/entidades/25200/reportes/gestionweb/2025/1'
const DOCUMENTAL = '4. Gestión documental'

test('el cuestionario por el libro de Excel', async ({ page }) => {
  test.setTimeout(180_000)
  vigilar(page)
  await entrarComo(page, 'liderCogua')
  await page.goto('/equipo')
  await page.getByRole('button', { name: 'Invitar a una persona' }).click()
  await page.getByLabel('Papel').selectOption('delegado')
  await page.getByRole('radio', { name: /^Solo una parte|^Solo algunas secciones/ }).check()
  await page.getByRole('checkbox', { name: 'Gestión documental' }).check()
  await expect(page.getByText(/De GESTIONWEB responderá 1 de \d+ secciones/)).toBeVisible()
  await revisarPantalla(page, 'equipo-secciones')

  await page.goto(GESTION)
  await page.getByRole('link', { name: 'Libro de Excel' }).click()
  await revisarPantalla(page, 'libro-cuestionario-nuevo')
  const descarga = await bajar(page, () =>
    page.getByRole('link', { name: 'Descargar el libro del cuestionario' }).click(),
  )
  const vacio = await readFile(await descarga.path())
  const hay = (await (await page.request.get(`/api${GESTION}/respuestas`)).json()).celdas as {
    pregunta: string
    campo: string
    valor: string
  }[]
  const meses = hay.find((c) => c.pregunta === 'trd_meses' && c.campo === 'respuesta')?.valor ?? null
  const operaciones = [
    {
      ...{ opId: randomUUID(), meta: 'trd_meses', campo: 'respuesta', clave: '', base: meses, valor: '7' },
      hechoEn: new Date().toISOString(),
    },
  ]
  const guardado = await page.request.post(`/api${GESTION}/operaciones`, {
    data: { operaciones },
    headers: { origin: new URL(page.url()).origin },
  })
  expect(guardado.ok()).toBe(true)
  const aprobadas = hay.find((c) => c.pregunta === 'trd_aprobadas')?.valor === 'si' ? 'No' : 'Sí'
  const fila = (numero: number, valor: string | number) =>
    celdasPorTitulo(vacio, DOCUMENTAL, numero, { Respuesta: valor })
  const lleno = ponerCeldas(vacio, { [DOCUMENTAL]: { ...fila(3, aprobadas), ...fila(4, 'quizás'), ...fila(6, 18) } })
  await page.getByLabel('Libro del cuestionario, lleno').setInputFiles({
    ...{ name: 'gestionweb.xlsx', buffer: lleno },
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  })
  await page.getByRole('button', { name: 'Cargar y ver qué cambia' }).click()
  await expect(page.getByRole('heading', { name: '¿Es el libro correcto?' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText('1 valor entra; 1 valor lo cambió otra persona.')).toBeVisible()
  await revisarPantalla(page, 'libro-cuestionario-vista-previa')
  await page.getByRole('checkbox', { name: /El del libro/ }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Sí, es el correcto: pasar al reporte' }).click()
  await expect(page.getByText('Se guardaron 2 valores en el borrador.')).toBeVisible({ timeout: 60_000 })
  await page.getByRole('link', { name: 'Ver el reporte' }).click()
  await page.goto(`${GESTION}?pregunta=trd_aprobadas`)
  const pregunta = page.getByRole('group', { name: /tablas de retención documental están elaboradas/ })
  await expect(pregunta.getByRole('radio', { name: aprobadas })).toBeChecked()
})
