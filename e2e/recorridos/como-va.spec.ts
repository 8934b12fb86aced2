// A citizen without account: from the home to how the municipality is doing.
import { expect, test } from '@playwright/test'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

test('cómo va mi municipio: del buscador a sus cifras validadas', async ({ page }) => {
  vigilar(page)
  await page.goto('/')
  await page.getByLabel('Busque un municipio o un departamento').fill('tabio')
  await page.getByRole('button', { name: 'Buscar' }).click()
  await page.getByRole('button', { name: /^Tabio/ }).click()
  await page.getByRole('link', { name: 'Ver cómo va su plan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Tabio (Cundinamarca)' })).toBeVisible()

  await test.step('las cifras son las del último corte validado, y se abren', async () => {
    await expect(page.getByRole('heading', { name: 'Avance hasta el 30 de junio de 2026' })).toBeVisible()
    await page.getByRole('button', { name: /avance físico de la vigencia de todo el plan/ }).click()
    await expect(page.getByText('÷', { exact: false }).first()).toBeVisible()
    await expect(page.getByText('KPT-S-25785-2026-2-V1')).toBeVisible()
    await revisarPantalla(page, '70-como-va')
  })

  await test.step('lo enviado y sin validar dice que llegó, sin cifras', async () => {
    const corte3 = page.getByRole('row', { name: /2026, corte 3/ })
    await expect(corte3).toContainText('Reportó a tiempo')
    await expect(corte3).toContainText('Sin validar')
  })

  await test.step('quien no ha enviado nada lo dice', async () => {
    await page.goto('/entidades/25200/como-va')
    await expect(page.getByRole('heading', { name: 'Todavía no hay cifras de avance para publicar' })).toBeVisible()
    await revisarPantalla(page, '71-como-va-sin-cifras')
  })

  await test.step('una dirección que no es de nadie lo explica', async () => {
    await page.goto('/entidades/99999/como-va')
    await expect(page.getByText('No hay ninguna entidad con el código 99999').first()).toBeVisible()
  })
})
