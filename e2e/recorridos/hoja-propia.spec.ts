// An entity with a workbook of its own: what each column is, proposed and corrected; the preview; confirmed; and again, nothing changes.
import { expect, test } from '@playwright/test'
import { escribirLibro } from '../../apps/server/src/platform/spreadsheet/index.ts'
import { hojaPropia } from '../../apps/server/src/testing/hoja-propia.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// Another journey loads the plan of Cogua as the first that it has.
conServidorPropio()

test('una hoja propia entra al plan diciendo qué es cada columna, y la segunda vez nada cambia', async ({ page }) => {
  vigilar(page)
  const libro = await escribirLibro(hojaPropia())
  const subir = async () => {
    await page.goto('/entidades/25200/plan/cargas/nueva')
    await page.getByLabel('Libro de Excel del plan').setInputFiles({
      name: 'mi plan.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: libro,
    })
    await page.getByRole('button', { name: /^Cargar/ }).click()
  }
  await entrarComo(page, 'liderCogua')

  await test.step('lo que se reconoció se propone, y con el teclado se corrige una columna', async () => {
    await subir()
    await expect(page.getByText('Su libro no tiene la forma de SisPT')).toBeVisible({ timeout: 60_000 })
    await expect(page.getByLabel('Nombre del plan')).toHaveValue('Cogua nos une')
    await revisarPantalla(page, 'qué es cada columna')
    const linea = page.getByLabel(/^Columna A, LÍNEA\./)
    await expect(linea).toHaveValue('linea')
    await linea.focus()
    await linea.selectOption('componente')
    await expect(page.getByText('Lo dijo usted')).toBeVisible()
    await linea.selectOption('linea')
    const unidad = page.getByLabel(/^Columna D, UNIDAD DE MEDIDA\./)
    await unidad.selectOption('personalizacion')
    await expect(page.getByText('«Texto de la meta» está en dos columnas')).toBeVisible()
    await unidad.selectOption('unidad')
    await expect(page.getByText('Antes de leerlo falta')).toBeHidden()
    await page
      .getByText(/^Recursos de 2024|RECURSOS PROPIOS 2024/)
      .first()
      .scrollIntoViewIfNeeded()
    await page.getByRole('button', { name: 'Leer el libro así' }).focus()
    await page.keyboard.press('Enter')
  })

  await test.step('la vista previa es la de siempre, y se confirma', async () => {
    await expect(page.getByRole('heading', { name: '¿Es el libro correcto?' })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText('Cogua nos une').first()).toBeVisible()
    await revisarPantalla(page, 'vista previa de una hoja propia')
    await page.getByRole('button', { name: 'Sí, es el correcto: confirmar' }).click()
    const retira = page.getByRole('button', { name: 'Confirmar y retirarlas' })
    if (await retira.isVisible({ timeout: 3_000 }).catch(() => false)) await retira.click()
    await expect(page).toHaveURL(/\/entidades\/25200\/plan$/, { timeout: 30_000 })
  })

  await test.step('la segunda vez se lee de una vez y nada cambia', async () => {
    await subir()
    await expect(page.getByRole('heading', { name: '¿Es el libro correcto?' })).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText('Se leyó con lo que se dijo de cada columna.')).toBeVisible()
    await page.getByRole('button', { name: 'Sí, es el correcto: confirmar' }).click()
    await expect(page.getByText(/El libro no trae cambios: el plan sigue en su versión/)).toBeVisible({
      timeout: 30_000,
    })
  })
})
