// Holidays that are registered, the guides that DNP publishes and the record of availability: who does it, and what anybody sees.
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

test('los festivos de un año, y un día que se agrega y se retira', async ({ page }) => {
  vigilar(page)
  await page.goto('/calendario')
  await page.getByRole('link', { name: 'Días festivos' }).click()
  await page.getByLabel('Año').selectOption('2023')
  await expect(page.getByRole('row').filter({ hasText: 'Viernes Santo' })).toContainText('viernes 7 de abril de 2023')
  await expect(page.getByRole('row').filter({ hasText: 'sábado 15 de abril de 2023' })).toContainText(
    'lunes 17 de abril de 2023',
  )
  await expect(page.getByRole('link', { name: 'Agregar un día festivo' })).toHaveCount(0)
  await revisarPantalla(page, '90-festivos')

  await entrarComo(page, 'administradora')
  await page.goto('/calendario/festivos?anio=2031')
  await test.step('lo que falta se dice, y antes de registrar se ve qué mueve', async () => {
    await page.getByRole('link', { name: 'Agregar un día festivo' }).click()
    await page.getByRole('button', { name: 'Ver qué cambia' }).click()
    await expect(page.getByRole('link', { name: 'Escriba el día' })).toBeVisible()
    await page.getByLabel('Día', { exact: true }).fill('2031-03-04')
    await page.getByLabel('Qué se celebra').fill('Día cívico del censo')
    await page.getByLabel('Acto que lo dispone').fill('Decreto 10 de 2031')
    await page.getByRole('button', { name: 'Ver qué cambia' }).click()
    await expect(page.getByText('No mueve ningún límite')).toBeVisible()
    await revisarPantalla(page, '91-festivo-por-confirmar')
    await page.getByRole('button', { name: 'Registrar el cambio' }).click()
    await expect(page.getByText('El cambio quedó registrado')).toBeVisible()
  })
  const fila = page.getByRole('row').filter({ hasText: 'martes 4 de marzo de 2031' })
  await expect(fila).toContainText('Decreto 10 de 2031')

  await test.step('se retira con su acto, y queda escrito', async () => {
    await fila.getByRole('link', { name: /^Retirar/ }).click()
    await page.getByLabel('Por qué').fill('Se aplazó el censo')
    await page.getByLabel('Acto que lo dispone').fill('Decreto 20 de 2031')
    await page.getByRole('button', { name: 'Ver qué cambia' }).click()
    await page.getByRole('button', { name: 'Registrar el cambio' }).click()
    await expect(page.getByText('Se retiró el martes 4 de marzo de 2031:')).toBeVisible()
    await expect(fila).toHaveCount(0)
    await revisarPantalla(page, '92-festivos-cambiados')
  })
})

test('el DNP publica una guía, y quien lidera la tiene a la mano', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'analista')
  await page.goto('/calendario/gestionweb/2025')
  const fila = page
    .getByRole('row')
    .filter({ hasText: /guía/i })
    .filter({ hasText: /Registrar producto|Corregir/ })
  await fila
    .first()
    .getByRole('link', { name: /Registrar producto/ })
    .click()
  await page.getByRole('button', { name: 'Registrar el producto' }).click()
  await expect(page.getByRole('link', { name: 'Escriba el nombre con que se reconoce' })).toBeVisible()
  await page.getByLabel('Nombre del documento o de la página').fill('Guía de GESTIONWEB 2025')
  await page.getByLabel('Dirección web').fill('https://www.ejemplo.gov.co/guia-gestionweb-2025.pdf')
  await revisarPantalla(page, '93-producto')
  await page.getByRole('button', { name: 'Registrar el producto' }).click()
  await expect(fila.first()).toContainText('Guía de GESTIONWEB 2025')
  await revisarPantalla(page, '94-filas-propias')

  await entrarComo(page, 'liderCogua')
  await page.getByRole('link', { name: 'Reportes', exact: true }).first().click()
  await expect(page.getByRole('heading', { name: 'Guías del DNP' })).toBeVisible()
  await expect(page.getByRole('link', { name: /Guía de GESTIONWEB 2025/ })).toHaveAttribute(
    'href',
    'https://www.ejemplo.gov.co/guia-gestionweb-2025.pdf',
  )
  await revisarPantalla(page, '95-guias')
})

test('una caída medida es motivo de una prórroga para el país, que la cita', async ({ page }) => {
  vigilar(page)
  await page.goto('/calendario')
  await page.getByRole('link', { name: 'Disponibilidad' }).click()
  const caida = page.getByRole('row').filter({ hasText: 'No disponible' })
  await expect(caida.first()).toContainText(/1 hora y \d+ minutos/)
  await revisarPantalla(page, '96-disponibilidad')

  await entrarComo(page, 'administradora')
  await page.goto('/calendario/medidas/nueva')
  await page.getByLabel('Clase de medida').selectOption('contingencia')
  await page.getByLabel('Interrupción del sistema en que se apoya').selectOption({ index: 1 })
  await expect(page.getByLabel('Motivo')).toHaveValue(/KPT no estuvo disponible: .*1 hora y \d+ minutos/)
  await page.getByLabel('Cronograma').selectOption({ label: 'GESTIONWEB, vigencia 2022' })
  await page.getByRole('checkbox').last().check()
  await page.getByLabel(/^Fecha nueva/).fill('2027-12-15')
  await page.getByLabel('Documento con que se concede').fill('Circular externa 30 de 2026')
  await page.getByLabel('Fecha del documento').fill('2026-11-20')
  await revisarPantalla(page, '97-contingencia-por-caida')
  await page.getByRole('button', { name: 'Conceder', exact: true }).click()
  await expect(page.getByText(/Quedó concedida con el número/)).toBeVisible()
  await expect(page.getByRole('link', { name: /^Interrupción: 20 de noviembre de 2026/ }).first()).toBeVisible()
  await revisarPantalla(page, '98-medida-con-caida')
})
