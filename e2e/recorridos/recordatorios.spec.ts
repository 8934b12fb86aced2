// DNP's administrator sets the days before a limit; whoever leads an entity sees what was reminded to it.
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

/** Business days from the day of the journeys to the limit of the corte that is open in them, 31 December: on them falls a reminder. */
const HASTA_EL_LIMITE = '27'

test('los recordatorios: de los días que fija el DNP al registro que ve la entidad', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'administradora')
  await page.goto('/calendario')
  await page.getByRole('link', { name: 'Recordatorios', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Recordatorios de plazos' })).toBeVisible()

  await test.step('lo que no son días se dice antes de guardar; los que lo son rigen desde entonces', async () => {
    await page.getByRole('link', { name: 'Días de aviso' }).click()
    await page.getByLabel('Días hábiles antes del límite').fill('diez')
    await page.getByRole('button', { name: 'Guardar los días' }).click()
    await expect(page.getByText('Escriba de uno a 6 números entre 1 y 60')).toBeVisible()
    await page.getByLabel('Días hábiles antes del límite').fill(`${HASTA_EL_LIMITE}, 5`)
    await page.getByRole('button', { name: 'Guardar los días' }).click()
    await expect(page.getByText('El cambio quedó guardado y rige desde ahora.')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: 'Seguimiento' }).first()).toContainText(
      `${HASTA_EL_LIMITE} y 5 días hábiles antes`,
    )
    await revisarPantalla(page, '95-dias-de-aviso')
  })

  await test.step('el DNP ve a quién se le recordó y qué fue de cada correo', async () => {
    await expect(async () => {
      await page.goto('/recordatorios')
      await expect(page.getByRole('row').filter({ hasText: 'Se acerca el límite' }).first()).toBeVisible()
    }).toPass({ timeout: 60_000 })
    await revisarPantalla(page, '96-recordatorios-del-dnp')
    await page.getByLabel('Entrega').selectOption({ label: 'Sin a quién escribirle' })
    // In the demonstration every entity has its card.
    await expect(page.getByText('No hay recordatorios')).toBeVisible()
    await expect(async () => {
      await page.goto('/recordatorios/resumenes')
      await expect(page.getByRole('row').filter({ hasText: 'Cundinamarca' }).first()).toBeVisible()
    }).toPass({ timeout: 60_000 })
    await revisarPantalla(page, '97-resumenes')
  })

  await test.step('quien lidera una entidad ve los suyos y ninguno más', async () => {
    await entrarComo(page, 'liderGachancipa')
    const fila = page.getByRole('row').filter({ hasText: 'Se acerca el límite' })
    // They are written department by department: its turn may still come.
    await expect(async () => {
      await page.goto('/recordatorios')
      await expect(fila.first()).toContainText('Gachancipá', { timeout: 2_000 })
    }).toPass({ timeout: 60_000 })
    await expect(fila.first()).toContainText('l•••a@demostracion.kpt')
    await revisarPantalla(page, '98-recordatorios-de-la-entidad')
  })
})
