// An entity answers GESTIONWEB: from its menu, section by section, each answer kept as it is given; what is missing to send is told question by question.
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const GESTION = '/entidades/25200/reportes/gestionweb/2025/1'

test.beforeEach(({ page }) => vigilar(page))

test('la entidad responde por secciones y ve qué le falta', async ({ page }) => {
  await entrarComo(page, 'liderCogua')
  await page.goto('/entidades/25200/gestionweb')
  await expect(page.getByRole('heading', { level: 1, name: 'GESTIONWEB' })).toBeVisible()
  await revisarPantalla(page, 'gestionweb-lista')
  await page.goto(GESTION)
  const pregunta = page.getByRole('group', { name: /procesos de servicio al ciudadano/ })
  await pregunta.getByRole('radio', { name: 'No' }).focus()
  await page.keyboard.press('Space')
  await expect(page.getByText('Todo guardado')).toBeVisible()
  await page.getByRole('link', { name: /^Siguiente: Rendición de cuentas/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: 'Rendición de cuentas' })).toBeVisible()
  await revisarPantalla(page, 'gestionweb-seccion')
  await page.reload()
  await page.goto(`${GESTION}?seccion=servicio_ciudadano`)
  await expect(pregunta.getByRole('radio', { name: 'No' })).toBeChecked()
  await page.goto(`${GESTION}?pregunta=trd_aprobadas`)
  await expect(page.getByRole('group', { name: /tablas de retención documental están elaboradas/ })).toBeFocused()
})
