// DNP grants an exception; the entity sees its date, anybody reads the register.
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { paraEntidad, sustentarMedida } from '../apoyo/medida.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

test('una excepción: del DNP que la concede a la entidad que la tiene', async ({ page, isMobile }) => {
  // Each width grants to an entity of its own: both run over one demonstration.
  const municipio = isMobile
    ? { busca: 'sopó', texto: 'Sopó', nombre: /^Sopó/ }
    : { busca: 'cota', texto: 'Cota', nombre: /^Cota/ }
  vigilar(page)
  await entrarComo(page, 'administradora')
  await page.goto('/calendario')
  await page.getByRole('link', { name: 'Excepciones y prórrogas' }).click()

  await test.step('lo que falta se dice antes de enviar', async () => {
    await page.getByRole('link', { name: 'Conceder una medida' }).click()
    await page.getByRole('button', { name: 'Conceder', exact: true }).click()
    await expect(page.getByRole('link', { name: 'Escoja para qué entidad es' })).toBeVisible()
    await revisarPantalla(page, '80-medida-sin-llenar')
  })

  await test.step('se llena y se concede', async () => {
    await paraEntidad(page, municipio)
    await page.getByRole('checkbox').nth(2).check()
    await page.getByLabel(/^Fecha nueva/).fill('2026-04-01')
    await sustentarMedida(page, {
      ...{ documento: 'Oficio 2026-100 del DNP', fecha: '2026-11-01' },
      motivo: 'La inundación dejó sin servicio la alcaldía por tres semanas',
    })
    await page.getByRole('button', { name: 'Conceder', exact: true }).click()
    await page.getByRole('link', { name: 'La fecha debe ser posterior a la que ya rige' }).click()
    await expect(page.getByLabel(/^Fecha nueva/)).toBeFocused()
    await page.getByLabel(/^Fecha nueva/).fill('2027-03-31')
    await revisarPantalla(page, '81-medida-llena')
    await page.getByRole('button', { name: 'Conceder', exact: true }).click()
    await expect(page.getByText(/Quedó concedida con el número ME-\d{4}-\d{6}/)).toBeVisible()
  })

  await test.step('queda en el registro, para cualquiera', async () => {
    const fila = page.getByRole('row').filter({ hasText: municipio.texto })
    await expect(fila.first()).toContainText('31 de marzo de 2027')
    await expect(fila.first()).toContainText('la avaló Gobernación de Cundinamarca')
    await revisarPantalla(page, '82-medidas')
  })
})
