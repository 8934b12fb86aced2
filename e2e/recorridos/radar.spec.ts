// The radar and the plans that are ready, as a gobernación and DNP use them: who will probably not make it, and the call that was made.
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const TABLERO = '/tablero/seguimiento/2026/4'
const RADAR = '/radar/seguimiento/2026/4'

test('la gobernación ve quién no alcanza, llama y lo anota', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')

  await test.step('del tablero al radar', async () => {
    await contado(page)
    await page.goto(TABLERO)
    await page.getByRole('listitem').filter({ hasText: 'Radar del plazo' }).getByRole('link').click()
    await expect(page).toHaveURL(new RegExp(RADAR))
    await expect(page.getByRole('heading', { level: 1, name: 'Radar del corte 4 de 2026' })).toBeVisible()
    await expect(page.getByText(/Un comienzo lento todavía dice poco/)).toBeVisible()
    await revisarPantalla(page, '95-radar-de-la-gobernacion')
  })

  await test.step('cada pronóstico abre quiénes son, con su ritmo y a quién llamar', async () => {
    await page
      .getByRole('link', { name: /al ritmo que lleva, (no )?alcanza: ver cuáles/ })
      .first()
      .click()
    await expect(page).toHaveURL(/pronostico=(no_)?alcanza/)
    const fila = filaDe(page, 'Gachancipá')
    await expect(fila).toContainText(/Respondió \d+ de 24 metas/)
    await expect(fila).toContainText('lider.gachancipa@demostracion.kpt')
    await expect(filaDe(page, 'Cogua')).toHaveCount(0)
  })

  await test.step('la llamada hecha queda anotada, con quién la hizo', async () => {
    await page.getByRole('button', { name: 'Anotar una llamada: Gachancipá' }).click()
    const forma = page.getByRole('form', { name: 'Llamada hecha a Gachancipá' })
    await forma.getByLabel('Con quién habló').fill('Germán Rojas')
    await forma.getByLabel('Qué dijo').selectOption({ label: 'Necesita ayuda' })
    await forma.getByLabel('Nota').fill('No encuentran el soporte de dos metas de vías')
    await revisarPantalla(page, '96-radar-llamada')
    await forma.getByRole('button', { name: 'Anotar la llamada' }).click()
    await expect(page.getByText('Quedó anotada. No se puede cambiar')).toBeVisible()
    await expect(page.getByText('Llamada con Germán Rojas: necesita ayuda')).toBeVisible()
    await expect(filaDe(page, 'Gachancipá')).toContainText('Rosa Beltrán')
    await page.reload()
    await page.getByLabel('Comunicación').selectOption({ label: 'Con llamada hecha' })
    await expect(filaDe(page, 'Gachancipá')).toContainText('Necesita ayuda')
    await revisarPantalla(page, '97-radar-llamada-hecha')
  })

  await test.step('la lista se descarga con lo que se anotó', async () => {
    const [descarga] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descargar esta lista (CSV)' }).click(),
    ])
    expect(descarga.suggestedFilename()).toBe('radar-seguimiento-2026-4-llamadas.csv')
    const csv = await readFile(await descarga.path(), 'utf8')
    expect(csv.trim().split('\r\n')).toHaveLength(2)
    expect(csv).toContain('No encuentran el soporte de dos metas de vías')
    const libro = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Descargar esta lista (XLSX)' }).click()
    expect((await libro).suggestedFilename()).toBe('radar-seguimiento-2026-4-llamadas.xlsx')
  })

  await test.step('dice cómo se calcula, y que aún no hay historia para decir cuánto acierta', async () => {
    await expect(page.getByText('no juzga a nadie ni entra en ningún veredicto')).toBeVisible()
    await expect(page.getByText(/hacen falta 30 casos: hay 0/)).toBeVisible()
  })

  await test.step('con el teclado se abre y se cierra una llamada', async () => {
    // The address kept it open.
    const forma = page.getByRole('form', { name: 'Llamada hecha a Gachancipá' })
    await page.getByRole('button', { name: 'Cerrar: Gachancipá' }).focus()
    await page.keyboard.press('Enter')
    await expect(forma).toHaveCount(0)
    await expect(page.getByRole('button', { name: 'Ver y anotar llamadas: Gachancipá' })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(forma).toBeVisible()
  })
})

test('el DNP ve el país por departamento: el radar y los planes listos para reportar', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'analista')

  await test.step('el radar del país', async () => {
    await contado(page)
    await page.goto('/radar')
    await expect(page).toHaveURL(new RegExp(RADAR))
    const barras = page.getByRole('list', { name: /^Departamentos, primero los que más ayuda/ })
    await expect(barras.getByRole('listitem')).toHaveCount(33)
    await page.getByText('Ver todas las cifras de los departamentos').click()
    await expect(page.getByRole('table', { name: 'Pronóstico por departamento' }).getByRole('row')).toHaveCount(34)
    await barras.getByRole('link', { name: 'Cundinamarca', exact: true }).click()
    await expect(page).toHaveURL(/departamento=25/)
    await expect(page.getByRole('heading', { name: 'A quién llamar' })).toBeFocused()
    await revisarPantalla(page, '98-radar-del-pais', false)
  })

  await test.step('los planes, desde el tablero', async () => {
    await page.goto(TABLERO)
    await page.getByRole('listitem').filter({ hasText: 'Planes listos para reportar' }).getByRole('link').click()
    await expect(page.getByRole('heading', { level: 1, name: 'Planes listos para reportar' })).toBeVisible()
    await expect(page.getByRole('list', { name: /más atrasados/ }).getByRole('listitem')).toHaveCount(33)
    await revisarPantalla(page, '99-planes-del-pais', false)
  })

  await test.step('cada cuenta abre sus entidades, y de ahí se llega al plan', async () => {
    await page.getByRole('link', { name: /, pi finalizado: ver cuáles/ }).click()
    await expect(page).toHaveURL(/estado=finalizado/)
    await expect(filaDe(page, 'Gachancipá')).toContainText('PI finalizado')
    await page.getByLabel('Homologación').selectOption({ label: 'Le faltan metas por homologar' })
    await expect(page.getByText('Ninguna entidad cumple esos filtros')).toBeVisible()
    await page.getByRole('button', { name: 'Quitar los filtros de la lista' }).click()
    await page.getByLabel('Nombre o código').fill('gachan')
    await page.getByRole('button', { name: 'Buscar' }).click()
    await page.getByRole('link', { name: 'Gachancipá' }).click()
    await expect(page).toHaveURL(/\/entidades\/25295\/plan/)
  })
})

test('control mira los planes y no el radar', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'control')
  await page.goto('/preparacion')
  await expect(page.getByText(/de [\d.]+ entidades obligadas/)).toBeVisible()
  await page.goto(TABLERO)
  await expect(page.getByText('Planes listos para reportar')).toBeVisible()
  await expect(page.getByText('Radar del plazo')).toHaveCount(0)
  await page.goto(RADAR)
  await expect(page.getByText(/no (?:tiene|incluye|permite)/i).first()).toBeVisible()
})

function filaDe(page: Page, entidad: string) {
  return page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: new RegExp(`^${entidad}`) }) })
}

/** The server of the journeys begins to count when it opens. */
async function contado(page: Page): Promise<void> {
  await expect
    .poll(
      async () => {
        const { total } = await (await page.request.get('/api/radar/seguimiento/2026/4')).json()
        return total.porContar
      },
      { timeout: 120_000 },
    )
    .toBe(0)
}
