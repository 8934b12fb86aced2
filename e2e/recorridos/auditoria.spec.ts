// The audit on screen: the leader reads the history of a report and takes the chain away; control sees the country; each only what is theirs.
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { verificarArchivo } from '../../apps/server/src/platform/audit/index.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const actos = (page: Page) => page.getByRole('region', { name: 'Actos, el último primero' }).getByRole('listitem')

test('quien lidera una entidad ve sus actos, su historia por cosa y por persona, y se lleva la cadena', async ({
  page,
}) => {
  vigilar(page)
  await entrarComo(page, 'liderTabio')
  await page.getByRole('link', { name: 'Auditoría' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Auditoría' })).toBeVisible()
  await expect(page.getByText(/Cadena de Tabio/)).toBeVisible()
  await expect(actos(page).first()).toContainText(/eslabón \d+/)
  await revisarPantalla(page, 'auditoria-lider')

  await page.getByLabel('Qué se hizo').selectOption({ label: 'Finalización del Plan Indicativo' })
  await expect(page).toHaveURL(/accion=plan\.finalizar/)
  // A shared address opens where it was left.
  await page.reload()
  const finalizacion = actos(page).filter({ hasText: 'finalizó el Plan Indicativo' }).first()
  await expect(finalizacion).toContainText('Usuario líder')
  await finalizacion.getByText('finalizó el Plan Indicativo').click()
  await expect(finalizacion.getByText('Huella del eslabón')).toBeVisible()
  await revisarPantalla(page, 'auditoria-hechos')
  await finalizacion.getByRole('link', { name: 'Todo lo que pasó con lo mismo' }).click()
  await expect(page).toHaveURL(/sujeto=plan/)
  await expect(actos(page).filter({ hasText: 'cargó el plan' })).not.toHaveCount(0)
  await page.getByRole('button', { name: 'Quitar todos los filtros' }).click()
  await expect(page).not.toHaveURL(/sujeto=/)

  const espera = page.waitForEvent('download')
  await page.getByRole('link', { name: 'Descargar la cadena entera' }).click()
  const archivo = await (await espera).path()
  const { falla, eslabones, encabezado } = await verificarArchivo(archivo)
  expect([falla, encabezado?.cadena]).toEqual([null, '25785'])
  expect(eslabones).toBeGreaterThan(3)

  const esperaCsv = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Descargar estos actos (CSV)' }).click()
  const csv = await readFile(await (await esperaCsv).path(), 'utf8')
  expect(csv).toContain('finalizó el Plan Indicativo')
})

test('desde el reporte se llega a su historia en la auditoría', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'liderTabio')
  await page.goto('/entidades/25785/plan?seccion=versiones')
  await page.getByRole('link', { name: /Ver toda la historia de este plan/ }).click()
  await expect(page).toHaveURL(/\/auditoria\?.*sujeto=plan/)
  await expect(actos(page).first()).toBeVisible()
})

test('el organismo de control ve el país, escoge una entidad y pasa las páginas; la nacional también', async ({
  page,
}) => {
  vigilar(page)
  await entrarComo(page, 'control')
  await page.getByRole('link', { name: 'Auditoría' }).click()
  await expect(actos(page).first()).toBeVisible()
  await revisarPantalla(page, 'auditoria-control')
  const primero = await actos(page).first().textContent()
  const anteriores = page.getByRole('link', { name: 'Anteriores en el tiempo' })
  if (await anteriores.isVisible()) {
    await anteriores.click()
    await expect(actos(page).first()).not.toHaveText(primero ?? '')
    await page.getByRole('link', { name: 'Los más recientes' }).click()
  }
  await page.getByLabel('Entidad').fill('gachancipá')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Gachancipá (Cundinamarca)' }).click()
  await expect(page).toHaveURL(/cadena=25295/)
  await expect(page.getByText(/Cadena de Gachancipá/)).toBeVisible()
  await page.getByLabel('Persona').fill('german')
  await page.keyboard.press('Enter')
  await page.getByRole('link', { name: 'Germán Rojas', exact: true }).click()
  await expect(page.getByRole('button', { name: 'Quitar: lo que hizo Germán Rojas' })).toBeVisible()
  await expect(actos(page).filter({ hasNotText: 'Germán Rojas' })).toHaveCount(0)
  await page.getByRole('button', { name: 'Ver todas las entidades' }).click()
  await page.getByRole('link', { name: 'Ver solo la cadena nacional' }).click()
  await expect(actos(page).filter({ hasText: 'ingresó al sistema' }).first()).toBeVisible()
  await revisarPantalla(page, 'auditoria-nacional')
})

test('la gobernación ve sus municipios y no la cadena nacional', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  await page.getByRole('link', { name: 'Auditoría' }).click()
  await expect(actos(page).first()).toContainText('(Cundinamarca)')
  await expect(page.getByRole('link', { name: 'Ver solo la cadena nacional' })).toHaveCount(0)
  await page.goto('/auditoria?cadena=nacional')
  await expect(page.getByText(/territorio/i).first()).toBeVisible()
})
