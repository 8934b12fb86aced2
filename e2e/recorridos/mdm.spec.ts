// Anybody reads the measurement down to the row of each table; the entity tries other values; two are compared.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const COGUA = '/mdm/2021/25200'

test('la ciudadanía lee la medición, por donde quiera mirarla', async ({ page }) => {
  vigilar(page)
  await test.step('desde la portada, la lista y los puestos', async () => {
    await page.goto('/')
    await page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: 'Mediciones' }).click()
    await expect(page.getByRole('link', { name: /Municipal, vigencia 2021/ })).toBeVisible()
    await revisarPantalla(page, 'mdm-1-lista')
    await page.getByRole('link', { name: /Municipal, vigencia 2021/ }).click()
    await expect(page.getByText('Página 1 de').first()).toBeVisible()
    await revisarPantalla(page, 'mdm-2-puestos')
  })
  await test.step('los puestos se filtran y se ordenan, y la dirección lo guarda', async () => {
    await page.getByLabel('Departamento', { exact: true }).selectOption('25')
    await page.getByLabel('Ordenar por').selectOption('resultados')
    await page.getByLabel('Nombre o código').fill('cogua')
    await page.getByRole('button', { name: 'Buscar' }).click()
    await expect(page.getByText('1 entidad', { exact: true })).toBeVisible()
    await expect(page).toHaveURL(/departamento=.?.?.?25.*orden=resultados.*texto=cogua/)
  })
  await test.step('la distribución, la nube y el mapa', async () => {
    await page.getByRole('link', { name: 'Distribución' }).click()
    await expect(page.getByRole('img', { name: /Índice de/ })).toBeVisible()
    await page.getByLabel('Cifra').selectOption('salud')
    await expect(page.getByRole('img', { name: /Resultados: Salud de/ })).toBeVisible()
    await revisarPantalla(page, 'mdm-3-distribucion')
    await page.getByRole('link', { name: 'Componentes' }).click()
    await page.getByRole('button', { name: 'Quitar los filtros de la lista' }).click()
    await page.getByLabel('Encontrar una entidad').fill('Cogua (25200)')
    await expect(page.getByRole('heading', { name: 'Cogua' })).toBeVisible()
    await revisarPantalla(page, 'mdm-4-componentes')
    await page.getByRole('link', { name: 'Mapa', exact: true }).click()
    await expect(page.getByRole('group', { name: /Departamentos: mediana/ })).toBeVisible()
    await revisarPantalla(page, 'mdm-5-mapa')
    await page.getByLabel('Departamento', { exact: true }).selectOption('25')
    await expect(page.getByRole('group', { name: /Municipios del departamento/ })).toBeVisible()
    await revisarPantalla(page, 'mdm-6-mapa-departamento')
  })
  await test.step('las descargas dicen de dónde sale cada cosa, y la receta se imprime sola', async () => {
    await page.getByRole('link', { name: 'Descargas y procedencia' }).click()
    const bajada = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Resultados en CSV' }).click()
    expect((await bajada).suggestedFilename()).toMatch(/2021.*\.csv$/)
    await revisarPantalla(page, 'mdm-7-descargas')
    await page.getByRole('link', { name: 'Cómo se calcula' }).click()
    await expect(page.getByText('100 × x ÷ 487.399,64, entre 0 y 100')).toBeVisible()
    await revisarPantalla(page, 'mdm-8-metodologia')
  })
})

test('la entidad abre su puntaje y prueba otros valores', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'liderCogua')
  await test.step('desde su inicio llega a la traza y abre un número hasta su fila', async () => {
    await page.getByRole('link', { name: 'Su desempeño' }).click()
    await expect(page).toHaveURL(new RegExp(COGUA))
    await page.getByText('Seguridad y convivencia').first().click()
    await expect(page.getByText(/100 × \(1 − .* ÷ 30\), entre 0 y 100 = /)).toBeVisible()
    await expect(page.getByText(/fila \d+, columna raw_homicidios/)).toBeVisible()
    await revisarPantalla(page, 'mdm-9-traza')
  })
  await test.step('sin cambios es lo publicado; con el teclado cambia un valor y ve su desenlace', async () => {
    const publicado = await page.locator('.mdm-puntaje__cifra strong').textContent()
    await page.getByRole('link', { name: 'Probar otros valores' }).click()
    const indice = page.getByLabel('Índice')
    await expect(page.getByText('Sin cambios: lo publicado')).toBeVisible()
    await expect(indice).toHaveText(publicado ?? '')
    const barra = page.getByRole('slider', { name: /^Homicidios/ })
    await barra.focus()
    await page.keyboard.press('Home')
    await expect(page.getByText('Simulación, con 1 valor cambiado')).toBeVisible()
    await expect(indice).not.toHaveText(publicado ?? '')
    const exacto = page.getByLabel(/Hurtos.*valor exacto/)
    await exacto.fill('12,5')
    await exacto.press('Enter')
    await expect(page.getByText('Simulación, con 2 valores cambiados')).toBeVisible()
    await revisarPantalla(page, 'mdm-10-que-pasaria')
    await page.getByRole('button', { name: 'Volver a lo publicado' }).click()
    await expect(indice).toHaveText(publicado ?? '')
  })
  await test.step('se compara con otra', async () => {
    await page.goto(COGUA)
    await page.getByRole('link', { name: 'Comparar', exact: true }).click()
    await agregar(page, 'gachancipa', /Gachancipá/)
    await expect(page.getByRole('columnheader', { name: 'Gachancipá' })).toBeAttached()
    await expect(page).toHaveURL(/entidades=25200(,|%2C)25295/)
    await revisarPantalla(page, 'mdm-11-comparar')
  })
})

async function agregar(page: Page, texto: string, nombre: RegExp): Promise<void> {
  await page.getByLabel('Municipio, distrito o departamento').fill(texto)
  await page.getByRole('button', { name: 'Buscar' }).click()
  await page.getByRole('button', { name: nombre }).click()
}
