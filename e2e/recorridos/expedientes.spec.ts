// The file for the control body, from the analyst who prepares it to the control body that reads it: two people of DNP, and every look written down.
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

test('un expediente: se prepara, lo aprueba otra persona, se envía y el control lo lee', async ({ page }) => {
  vigilar(page)
  let direccion = ''

  await test.step('la analista lo prepara con teclado y lo da por revisado; no lo puede aprobar', async () => {
    await entrarComo(page, 'analista')
    await page.goto('/expedientes/nuevo?vigencia=2026&corte=1')
    await page.getByRole('button', { name: 'Preparar el expediente' }).click()
    await expect(page.getByText('Escriba el motivo, al menos diez letras.')).toBeVisible()
    await page.getByLabel('Motivo').fill('Numeral 9 de la Circular 0009-4 de 2023')
    await revisarPantalla(page, '130-expediente-nuevo')
    await page.getByLabel('Motivo').press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1, name: /Expediente EC-\d{4}-\d{6}/ })).toBeVisible({
      timeout: 60_000,
    })
    direccion = new URL(page.url()).pathname
    await page.getByRole('button', { name: 'Dar por revisado' }).click()
    await expect(page.getByText('Revisado', { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Aprobar' })).toHaveCount(0)
    await revisarPantalla(page, '131-expediente-revisado', false)
  })

  await test.step('la administradora lo aprueba y lo envía: se pregunta antes', async () => {
    await entrarComo(page, 'administradora')
    await page.goto(direccion)
    await page.getByRole('button', { name: 'Aprobar' }).click()
    await page.getByRole('button', { name: 'Enviar al organismo de control' }).click()
    await expect(page.getByText(/No se puede deshacer/)).toBeVisible()
    await page.getByRole('button', { name: /^Sí, enviar/ }).click()
    await expect(page.getByText('Enviado', { exact: true })).toBeVisible()
  })

  await test.step('el control lo encuentra, lee el folio de una entidad y se lo lleva', async () => {
    await entrarComo(page, 'control')
    await page.getByRole('link', { name: 'Expedientes', exact: true }).click()
    await revisarPantalla(page, '132-expedientes-control')
    await page.getByRole('link', { name: direccion.split('/').at(-1) ?? '' }).click()
    await page.locator('.enlace-fila').first().click()
    await expect(page.getByRole('heading', { level: 2, name: 'Por qué debía reportar' })).toBeVisible()
    await revisarPantalla(page, '133-folio', false)
    const bajada = page.waitForEvent('download')
    await page.getByRole('link', { name: 'Descargar en PDF' }).click()
    expect((await bajada).suggestedFilename()).toMatch(/^expediente-EC-.*\.pdf$/)
  })
})
