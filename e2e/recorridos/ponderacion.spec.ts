// The weights of the plan: the leader opens them from the progress of the report, sees what does not add up, sets them, and takes them back.
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// Weights show in the figures that other journeys look at.
conServidorPropio()

const AVANCE = '/entidades/25295/reportes/seguimiento/2026/3/avance'

test('la entidad da pesos a su plan y el avance ponderado se ve al lado del oficial', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'liderGachancipa')
  await page.goto(AVANCE)
  await page.getByText('Otras formas de ver estas cifras').first().click()
  await page.getByRole('link', { name: 'Dar pesos a las líneas, los programas y las metas' }).click()
  await expect(page.getByText('No hay pesos: no se muestra avance ponderado.')).toBeVisible()
  const campos = page.getByRole('group', { name: 'Líneas estratégicas' }).getByRole('textbox')
  await expect(campos.first()).toBeVisible()
  const cuantas = await campos.count()

  await test.step('lo que no suma 100 no se guarda, y el error lleva a su campo', async () => {
    await campos.first().fill('40')
    await page.getByRole('button', { name: 'Guardar los pesos' }).press('Enter')
    await expect(page.getByRole('alert').getByText(/suman 40: póngalos todos/)).toBeVisible()
    await revisarPantalla(page, '128-pesos-que-no-suman')
  })

  await test.step('guardados, la cifra ponderada aparece y la historia dice quién', async () => {
    for (let i = 0; i < cuantas; i += 1) await campos.nth(i).fill(i === 0 ? String(100 - 10 * (cuantas - 1)) : '10')
    await expect(page.getByText('Suman 100 de 100.')).toBeVisible()
    await page.getByRole('button', { name: 'Guardar los pesos' }).press('Enter')
    await expect(page.getByText('Los pesos quedaron guardados.')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Historia' })).toBeVisible()
    await revisarPantalla(page, '129-pesos-guardados')
    await page.goto(AVANCE)
    await page.getByText('Otras formas de ver estas cifras').first().click()
    await expect(page.getByText(/^Pesos n\.º 1/).first()).toBeVisible()
  })

  await test.step('retirados, vuelve a quedar solo la oficial', async () => {
    await page.getByRole('link', { name: 'Ver los pesos del plan' }).click()
    await page.getByRole('button', { name: 'Retirar todos los pesos' }).click()
    await expect(page.getByText('Los pesos quedaron retirados.')).toBeVisible()
    await expect(campos.first()).toHaveValue('')
  })
})
