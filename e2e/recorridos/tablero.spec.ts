// The board as DNP and a gobernación use it: answer first, filters that travel in the address, pictures with their tables, by keyboard.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo, GENTE } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const TABLERO = '/tablero/seguimiento/2026/3'

test('el DNP filtra, compara y abre; la dirección lleva lo que ve', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'analista')

  await test.step('lo primero es cómo va y qué pide decisión', async () => {
    await page.goto(TABLERO)
    await expect(page.getByText(/Report(?:ó|aron) [\d.]+ de [\d.]+ entidades obligadas/)).toBeVisible()
    await revisarPantalla(page, '50-tablero-del-pais')
  })

  await test.step('cada filtro es una ficha que se quita, y sobrevive a recargar', async () => {
    const todas = await obligadas(page)
    await page.getByText('Filtrar todo el tablero').click()
    await page.getByLabel('Categoría (Ley 617)').selectOption({ label: 'Categoría sexta' })
    await expect(page).toHaveURL(/categoria=6/)
    await expect.poll(() => obligadas(page)).toBeLessThan(todas)
    const deSexta = await obligadas(page)
    await page.getByLabel('PDET').selectOption({ label: 'Municipios PDET' })
    await expect(page).toHaveURL(/pdet=si/)
    await expect.poll(() => obligadas(page)).toBeLessThan(deSexta)
    const filtradas = await obligadas(page)
    await page.reload()
    await expect(page.getByRole('link', { name: /^Categoría sexta ?: quitar este filtro/ })).toBeVisible()
    await expect.poll(() => obligadas(page)).toBe(filtradas)
    await revisarPantalla(page, '51-tablero-filtrado')
    await page.getByRole('link', { name: /^Municipios PDET ?: quitar este filtro/ }).click()
    await expect(page).not.toHaveURL(/pdet/)
    await expect.poll(() => obligadas(page)).toBeGreaterThan(filtradas)
    await page.getByRole('link', { name: /^Categoría sexta ?: quitar este filtro/ }).click()
    await expect.poll(() => obligadas(page)).toBe(todas)
  })

  await test.step('la tendencia se recorre con el teclado y dice cada corte', async () => {
    const grafica = page.getByRole('figure', { name: 'Reportaron, % de las obligadas' })
    const corte = grafica.getByRole('link', { name: /^Corte 1 de 2026: / })
    await corte.focus()
    await expect(grafica.getByText(/^Corte 1 de 2026: /).first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(grafica.getByRole('link', { name: /^Corte 2 de 2026: / })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/seguimiento\/2026\/2/)
    await page.goto(TABLERO)
  })

  await test.step('la tabla dice lo mismo que la gráfica', async () => {
    await page.getByText('Ver la tabla de los cortes').click()
    const fila = page
      .getByRole('table', { name: 'Los cortes del periodo de gobierno' })
      .getByRole('row', { name: /Corte 3 de 2026/ })
    const [, porcentaje] = (await leer(page)) ?? []
    await expect(fila).toContainText(porcentaje ?? 'sin porcentaje')
  })

  await test.step('los paneles cambian de medida y de orden en la dirección, y cada uno abre su tablero', async () => {
    await page.getByLabel('Qué se mide').selectOption('fisico')
    await page.getByLabel('En qué orden').selectOption({ label: 'Nombre' })
    await expect(page).toHaveURL(/medida=fisico/)
    await expect(page).toHaveURL(/ordenar=nombre/)
    const paneles = page.locator('.paneles a')
    await expect(paneles.first()).toContainText('Amazonas')
    await paneles.filter({ hasText: 'Cundinamarca' }).click()
    await expect(page).toHaveURL(/departamento=25/)
    await expect(page).toHaveURL(/medida=fisico/)
    await expect(page.getByRole('heading', { name: 'Entidad por entidad' })).toBeVisible()
    await revisarPantalla(page, '53-tablero-de-un-departamento')
  })
})

test('una cifra de un sector se abre hasta quién la envió', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'analista')
  await page.goto(TABLERO)
  const sectores = page.getByRole('table', { name: 'Avance por sector' })
  await sectores
    .getByRole('button', { name: /avance físico de la vigencia/ })
    .first()
    .click()
  await expect(sectores.getByText(/Metodología, versión/)).toBeVisible()
  await sectores.getByRole('rowheader').first().getByRole('link').click()
  await expect(page).toHaveURL(/sector=\d+/)
  await expect(page.getByText(/Con metas del sector/)).toBeVisible()
  const entidades = page.getByRole('table', { name: 'Entidades del corte' })
  await expect(entidades.getByText(/Versión \d/).first()).toBeVisible()
  await entidades.getByRole('rowheader').first().getByRole('link').click()
  await expect(page.getByRole('heading', { level: 1, name: /^Avance de / })).toBeVisible()
  await expect(page.getByText(/^KPT-S-/).first()).toBeVisible()
})

test('la gobernación ve primero a quién llamar', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  await page.goto(TABLERO)
  const lista = page.getByRole('table', { name: /Entidades que no han reportado/ })
  await expect(lista).toBeVisible()
  await revisarPantalla(page, '54-tablero-de-la-gobernacion')
  const filas = await lista.getByRole('rowheader').count()
  expect(filas).toBeGreaterThan(0)
  await page.getByRole('link', { name: 'Buscarlas y descargarlas' }).click()
  await expect(page).toHaveURL(/hecho=silencio/)
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText(/^Datos hasta el .*Metodología, versión/)).toBeVisible()
  await expect(page.getByRole('navigation', { name: 'Cortes de 2026' })).toBeHidden()
})

test('un enlace que se sigue mientras el tablero busca su corte no se pierde', async ({ page }) => {
  vigilar(page)
  await page.route('**/api/calendario**', async (peticion) => {
    await new Promise((seguir) => setTimeout(seguir, 1_000))
    await peticion.continue()
  })
  await page.goto('/ingreso')
  await page.getByRole('button', { name: `Entrar como ${GENTE.administradora}` }).click()
  const buscado = page.waitForResponse(/\/api\/calendario\/seguimiento\/2026$/)
  await page.getByRole('link', { name: 'Correos' }).click()
  await buscado
  await expect(page.getByRole('heading', { level: 1, name: 'Correos' })).toBeVisible()
  await expect(page).toHaveURL(/\/correos$/)
  // Left alone, it goes to the corte that is open; asked for the cortes, it stays.
  await page.getByRole('link', { name: 'Tablero', exact: true }).click()
  await expect(page).toHaveURL(/\/tablero\/seguimiento\/2026\/4$/)
  await page.getByRole('link', { name: 'Todos los cortes' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Cortes del tablero' })).toBeVisible()
})

const FRASE = /Report(?:ó|aron) [\d.]+ de ([\d.]+) entidad(?:es)? obligadas? \(([\d,]+\s%)\)/

/** Obligated entities and share that reported, as the first sentence says them. */
async function leer(page: Page): Promise<[number, string]> {
  const texto = ((await page.locator('.primero__frase').textContent()) ?? '').replace(/\s+/g, ' ')
  const [, cuantas = '', porcentaje = ''] = FRASE.exec(texto) ?? []
  return [Number(cuantas.replaceAll('.', '')), porcentaje]
}

async function obligadas(page: Page): Promise<number> {
  return (await leer(page))[0]
}
