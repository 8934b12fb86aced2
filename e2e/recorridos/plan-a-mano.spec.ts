// A plan made by hand from nothing to a version: structure, grid, a pasted block, totals that follow, order, two windows in one cell.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const PLAN = '/entidades/25785/plan'
const GUARDADO = /Todo guardado/

test('un plan hecho a mano llega a versión', async ({ page, browser }, info) => {
  const ancha = info.project.name === 'escritorio'
  vigilar(page)
  await entrarComo(page, 'liderTabio')

  await test.step('el nombre, el periodo y las líneas', async () => {
    await page.goto(`${PLAN}/nuevo`)
    await page.getByRole('button', { name: 'Seguir con las metas' }).click()
    await expect(page.getByText('Escriba el nombre del plan.')).toBeVisible()
    await revisarPantalla(page, '90-plan-nuevo')
    await empezar(page)
    await expect(page.getByText('Aún no hay metas')).toBeVisible()
  })

  await test.step('la estructura: un componente debajo de una línea, que se puede quitar mientras esté vacío', async () => {
    await page.getByRole('link', { name: /^Estructura/ }).click()
    await page.getByRole('button', { name: 'Agregar componente en LE-1' }).click()
    await page.getByRole('textbox', { name: 'Nombre de 1.1' }).fill('Educación')
    await expect(page.getByText(GUARDADO)).toBeVisible()
    await revisarPantalla(page, '91-plan-estructura')
    await page.getByRole('link', { name: /^Dependencias/ }).click()
    await page.getByLabel('Nueva dependencia').fill('Secretaría de Planeación')
    await page.getByRole('button', { name: 'Agregar', exact: true }).click()
    await expect(page.getByRole('textbox', { name: 'Nombre de la dependencia D-1' })).toHaveValue(
      'Secretaría de Planeación',
    )
    await page.getByRole('link', { name: /^Metas/ }).click()
  })

  await test.step('la primera meta', async () => {
    await page.getByRole('button', { name: 'Agregar una meta' }).click()
    await page.getByRole('textbox', { name: 'Meta 1, meta', exact: true }).fill('Aulas construidas')
    await page.getByRole('combobox', { name: 'Meta 1, línea' }).selectOption('LE-1')
    await page.getByRole('textbox', { name: 'Meta 1, meta del cuatrienio' }).fill('4')
    await page.getByRole('textbox', { name: 'Meta 1, 2020', exact: true }).fill('1')
    await page.keyboard.press('Tab')
    await expect(page.getByText(GUARDADO)).toBeVisible()
    await revisarPantalla(page, '92-plan-primera-meta')
  })

  if (ancha) {
    await test.step('un bloque de fuentes pegado agrega las metas que faltan, y los totales siguen', () =>
      pegarFuentes(page))
    await test.step('con el teclado: mover, deshacer, rellenar', () => conTeclado(page))
    await test.step('dos ventanas en la misma celda', async () => {
      const otra = await otraPersona(browser, info)
      await dosVentanas(page, otra)
    })
  }

  await test.step('se hace versión', async () => {
    await page.getByRole('button', { name: 'Guardar como versión' }).click()
    await expect(page.getByText(/El plan quedará con/)).toBeVisible()
    await revisarPantalla(page, '97-plan-hacer-version', false)
    await page.getByRole('button', { name: 'Sí, guardar la versión' }).click()
    await expect(page).toHaveURL(/\/plan$/)
    // That of an earlier period: the plan's page shows today's.
    await page.goto(`${PLAN}/nuevo`)
    await empezar(page)
    await expect(page.getByText('sobre la versión 1')).toBeVisible()
    await expect(page.getByText('Tabio florece')).toBeVisible()
  })
})

/** The demonstration has the plan of today; this one is of the period before. */
async function empezar(page: Page): Promise<void> {
  await page.getByLabel('Nombre del plan').fill('Tabio florece')
  await page.getByLabel('Primera vigencia').fill('2020')
  await page.getByLabel('Última vigencia').fill('2023')
  await page.getByLabel('Líneas estratégicas').fill('Tabio social\nTabio ambiental')
  await page.getByRole('button', { name: 'Seguir con las metas' }).click()
}

async function pegarFuentes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Ver fuentes de 2020' }).click()
  const celda = page.getByRole('textbox', { name: 'Meta 1, recursos propios 2020' })
  await celda.focus()
  await pegar(page, '1.000.000,5\t2.000.000\n3.000.000\t4.000.000\n5\tx')
  await expect(page.getByText(/1 celda no se pegó/)).toBeVisible()
  await expect(page.getByRole('textbox', { name: 'Meta 3, recursos propios 2020' })).toHaveValue('5')
  await expect(page.locator('[data-total="total/2020"]')).toHaveText('10.000.005,5')
  await expect(page.locator('[data-total="total"]')).toHaveText('10.000.005,5')
  await expect(page.getByText(GUARDADO)).toBeVisible()
  await revisarPantalla(page, '93-plan-pegado')
}

async function conTeclado(page: Page): Promise<void> {
  const texto = (n: number) => page.getByRole('textbox', { name: `Meta ${n}, meta`, exact: true })
  await texto(1).focus()
  await page.keyboard.press('Alt+ArrowDown')
  await expect(texto(2)).toHaveValue('Aulas construidas')
  await expect(texto(2)).toBeFocused()
  await page.keyboard.press('Alt+ArrowUp')
  await expect(texto(1)).toHaveValue('Aulas construidas')
  await expect(texto(1)).toBeFocused()
  const unidad = (n: number) => page.getByRole('textbox', { name: `Meta ${n}, unidad` })
  await unidad(1).focus()
  await page.keyboard.type('Número')
  await page.keyboard.press('Enter')
  await expect(unidad(2)).toBeFocused()
  await page.keyboard.press('Control+d')
  await expect(unidad(2)).toHaveValue('Número')
  await page.keyboard.press('Control+z')
  await expect(unidad(2)).toHaveValue('')
  await page.keyboard.press('Control+y')
  await expect(unidad(2)).toHaveValue('Número')
  await expect(page.getByText(GUARDADO)).toBeVisible()
}

async function dosVentanas(page: Page, otra: Page): Promise<void> {
  await entrarComo(otra, 'liderTabio')
  await otra.goto(page.url())
  await otra.route('**/cambios?*', (ruta) => ruta.abort())
  const unidad = (p: Page) => p.getByRole('textbox', { name: 'Meta 1, unidad' })
  await expect(unidad(otra)).toHaveValue('Número')
  await unidad(page).fill('Aulas')
  await page.keyboard.press('Tab')
  await expect(page.getByText(GUARDADO)).toBeVisible()
  await unidad(otra).fill('Salones')
  await otra.keyboard.press('Tab')
  await expect(otra.getByText(/Usted: «Salones»/)).toBeVisible()
  await revisarPantalla(otra, '95-plan-choque')
  await otra.getByRole('button', { name: 'Dejar lo mío' }).click()
  await expect(unidad(page)).toHaveValue('Salones', { timeout: 30_000 })
}

/** As a spreadsheet leaves it on the clipboard. */
async function pegar(page: Page, texto: string): Promise<void> {
  await page.evaluate((t) => {
    const datos = new DataTransfer()
    datos.setData('text/plain', t)
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: datos, bubbles: true, cancelable: true }),
    )
  }, texto)
}
