// The indicators of the process, found by anybody from the public home and by officials from the calendar and the board.
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

test('cómo va el proceso: desde el inicio público, del calendario y del tablero', async ({ page }) => {
  vigilar(page)

  await test.step('cualquiera llega desde el inicio y abre un corte', async () => {
    await page.goto('/')
    await page.getByRole('link', { name: 'Cómo va el proceso' }).press('Enter')
    await expect(page.getByRole('heading', { level: 2, name: /vigencia 2026/ }).first()).toBeVisible()
    await revisarPantalla(page, '157-proceso-cortes')
    await page.getByRole('link', { name: 'Corte 1 de 2026' }).first().press('Enter')
    await expect(page.getByText('Reportaron a tiempo')).toBeVisible()
  })

  await test.step('busca su entidad y ve de qué está hecha cada cifra', async () => {
    await page.getByRole('searchbox', { name: 'Buscar una entidad' }).fill('cogua')
    await page.getByRole('button', { name: 'Buscar' }).press('Enter')
    await expect(page.getByRole('table', { name: 'Por entidad' }).getByRole('row')).toHaveCount(2)
    await page.evaluate(() => scrollTo(0, 0))
    await revisarPantalla(page, '158-proceso')
    const bajada = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Descargar en CSV' }).click()
    expect((await bajada).suggestedFilename()).toBe('indicadores-del-proceso-seguimiento-2026-1.csv')
  })

  await test.step('del calendario y del tablero se llega al mismo corte', async () => {
    await page.goto('/calendario/seguimiento/2026')
    await page.getByRole('link', { name: 'Indicadores del proceso del corte 1', exact: true }).click()
    await expect(page).toHaveURL(/\/proceso\/seguimiento\/2026\/1$/)
    await entrarComo(page, 'analista')
    await page.goto('/tablero/seguimiento/2026/1')
    await page.getByRole('link', { name: 'Cómo va el proceso' }).click()
    await expect(page).toHaveURL(/\/proceso\/seguimiento\/2026\/1$/)
  })
})
