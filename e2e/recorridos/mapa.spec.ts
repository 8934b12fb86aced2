// Maps: the country of the board and of the public home, a department, a municipality; by pointer and by keyboard.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const TABLERO = '/tablero/seguimiento/2026/3'

test('el mapa del tablero: país, departamento, municipio', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'analista')

  await test.step('el país, con su leyenda y su tabla de las mismas cifras', async () => {
    await page.goto(TABLERO)
    await expect(mapa(page).getByRole('link')).toHaveCount(33)
    await expect(page.getByText('San Andrés y Providencia va en recuadro')).toBeVisible()
    await page.getByText('Las cifras del mapa, en tabla').click()
    const cundinamarca = mapa(page).getByRole('link', { name: /^Cundinamarca: / })
    const dice = (await cundinamarca.getAttribute('aria-label')) ?? ''
    const figura = /: ([\d,]+\s%)/.exec(dice)?.[1] ?? 'sin figura'
    const fila = page.getByRole('row', { name: /^Cundinamarca/ }).first()
    await expect(fila).toContainText(figura)
    await revisarPantalla(page, '60-mapa-pais')
  })

  await test.step('qué muestra está en la dirección', async () => {
    await page.getByRole('link', { name: 'Avance físico', exact: true }).click()
    await expect(page).toHaveURL(/mapa=fisico/)
    await expect(mapa(page)).toHaveAttribute('aria-label', /avance físico/)
  })

  await test.step('con el teclado: las flechas van de uno a otro, Entrar abre el departamento', async () => {
    await mapa(page)
      .getByRole('link', { name: /^Amazonas: / })
      .focus()
    await page.keyboard.press('ArrowRight')
    await expect(mapa(page).getByRole('link', { name: /^Antioquia: / })).toBeFocused()
    await expect(page.locator('.marco-mapa__ficha')).toContainText('Antioquia')
    await page.keyboard.press('End')
    await expect(mapa(page).getByRole('link', { name: /^Vichada: / })).toBeFocused()
    const paradas = await mapa(page).locator('a[tabindex="0"]').count()
    expect(paradas, 'una sola parada del tabulador').toBe(1)
    await mapa(page)
      .getByRole('link', { name: /^Cundinamarca: / })
      .focus()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/departamento=25/)
    await expect(page).toHaveURL(/mapa=fisico/)
  })

  await test.step('el departamento: sus municipios, cada uno con su forma y su tabla', async () => {
    await expect(page.getByRole('heading', { name: 'Mapa de Cundinamarca' })).toBeVisible()
    await page.getByRole('link', { name: 'Quién reportó', exact: true }).click()
    await expect(mapa(page).getByRole('link')).toHaveCount(116)
    await expect(mapa(page).getByRole('link', { name: /^Cogua: / })).toBeVisible()
    await page.getByText('Las cifras del mapa, en tabla').click()
    await revisarPantalla(page, '61-mapa-departamento')
    const bajada = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Descargar el mapa (SVG)' }).click()
    expect((await bajada).suggestedFilename()).toBe('tablero-seguimiento-2026-3-mapa-25-situacion.svg')
  })

  await test.step('el municipio abre su avance; se vuelve al mismo mapa y de él al país', async () => {
    await mapa(page)
      .getByRole('link', { name: /^Cogua: / })
      .press('Enter')
    await expect(page).toHaveURL(/\/entidades\/25200\/reportes\/seguimiento\/2026\/3\/avance/)
    await page.goBack()
    await expect(page.getByRole('heading', { name: 'Mapa de Cundinamarca' })).toBeVisible()
    await page.getByRole('link', { name: 'Ver todo el país' }).click()
    await expect(page.getByRole('heading', { name: 'Mapa del país' })).toBeVisible()
  })
})

test('la gobernación empieza en su departamento', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  await page.goto(TABLERO)
  await expect(page.getByRole('heading', { name: 'Mapa de Cundinamarca' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Ver todo el país' })).toHaveCount(0)
})

test('el mapa público lleva a cualquiera hasta su municipio', async ({ page }) => {
  vigilar(page)
  await page.goto('/')
  await expect(mapa(page).getByRole('link')).toHaveCount(33)
  await revisarPantalla(page, '62-mapa-publico')
  await mapa(page)
    .getByRole('link', { name: /^San Andrés y Providencia/ })
    .click()
  await expect(page).toHaveURL(/departamento=88/)
  await expect(mapa(page).getByRole('link')).toHaveCount(2)
  await mapa(page).getByRole('link', { name: 'Providencia' }).press('Enter')
  await expect(page).toHaveURL(/entidad=88564/)
  await expect(page.getByText('Revisa sus reportes')).toBeVisible()
  await revisarPantalla(page, '63-mapa-publico-municipio')
})

function mapa(page: Page) {
  return page.locator('svg.mapa')
}
