// What a person sees when something is missing: the network, the answer, the page, the session; and the same screens larger and on paper.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo, GENTE } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const GACHANCIPA = '/entidades/25295'

test.beforeEach(({ page }) => vigilar(page))

test('una falla del sistema se dice con su número, y con intentar de nuevo se sale de ella', async ({ page }) => {
  await entrarComo(page, 'liderGachancipa')
  await page.route('**/api/entidades/25295/plan', (ruta) =>
    ruta.fulfill({ status: 500, contentType: 'application/problem+json', body: FALLA }),
  )
  await page.goto(`${GACHANCIPA}/plan`)
  const error = page.getByRole('main').getByRole('alert')
  await expect(error).toContainText('Algo falló de nuestro lado y esta información no llegó')
  await expect(error).toContainText('a1b2c3')
  await page.unroute('**/api/entidades/25295/plan')
  await error.getByRole('button', { name: 'Intentar de nuevo' }).click()
  await expect(page.getByRole('heading', { name: 'El plan en cifras' })).toBeVisible()
  await expect(error).toHaveCount(0)
})

const FALLA = JSON.stringify({
  type: 'sistema.falla',
  title: 'Algo falló de nuestro lado.',
  status: 500,
  detalles: { referencia: 'a1b2c3' },
})

test('lo que no es suyo se niega con palabras y con una puerta a lo suyo', async ({ page }) => {
  await entrarComo(page, 'liderGachancipa')
  await page.goto('/entidades/25785')
  const negativa = page.getByRole('main').getByRole('alert')
  await expect(negativa).toContainText('no está en el territorio que usted atiende')
  await negativa.getByRole('link', { name: 'Ir a mi inicio' }).click()
  await expect(page).toHaveURL(new RegExp(`${GACHANCIPA}$`))
})

test('sin conexión se avisa, y una pantalla que no alcanzó a llegar aparece sola al volver', async ({
  page,
  context,
}) => {
  await entrarComo(page, 'liderGachancipa')
  await page.waitForLoadState('networkidle')
  await context.setOffline(true)
  await expect(page.getByText('Sin conexión.')).toBeVisible()
  await seccion(page, 'Reportes').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Esta pantalla no ha llegado' })).toBeVisible()
  await expect(page.getByText('Aparecerá sola cuando vuelva la conexión')).toBeVisible()
  await page.getByRole('button', { name: 'Intentar de nuevo' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Esta pantalla no ha llegado' })).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByRole('heading', { level: 1, name: 'Reportes' })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'En curso' })).toBeVisible()
  await expect(page.getByText('Sin conexión.')).toHaveCount(0)
})

test('si el sistema se actualizó con la pestaña abierta, lo dice y ofrece volver a cargar', async ({ page }) => {
  await entrarComo(page, 'liderGachancipa')
  await page.waitForLoadState('networkidle')
  // Another deployment: the files of this tab are gone and the first page names others.
  await page.route('**/assets/**', (ruta) => ruta.fulfill({ status: 404, body: '' }))
  await page.route(/:\d+\/$/, (ruta) =>
    ruta.fulfill({ contentType: 'text/html', body: '<script type="module" src="./assets/otra.js"></script>' }),
  )
  await seccion(page, 'Reportes').click()
  await expect(page.getByRole('heading', { level: 1, name: 'Hay una versión nueva' })).toBeVisible()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Volver a cargar la página' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Reportes' })).toBeVisible()
})

test('mientras viaja una pantalla se dice que está abriendo', async ({ page }) => {
  await entrarComo(page, 'liderGachancipa')
  await page.waitForLoadState('networkidle')
  let soltar = () => {}
  const espera = new Promise<void>((listo) => {
    soltar = listo
  })
  await page.route('**/assets/**', async (ruta) => {
    await espera
    await ruta.continue()
  })
  await seccion(page, 'Reportes').click()
  await expect(page.getByText('Abriendo la pantalla…')).toBeVisible()
  soltar()
  await expect(page.getByRole('heading', { level: 1, name: 'Reportes' })).toBeVisible()
  await expect(page.getByText('Abriendo la pantalla…')).toHaveCount(0)
})

test('una dirección que no existe tiene su página, con salidas', async ({ page }) => {
  await page.goto('/una/direccion/que/no/existe')
  await expect(page).toHaveTitle('Esta página no existe · KPT')
  await revisarPantalla(page, 'estado-404')
  await page.getByRole('main').getByRole('link', { name: 'Buscar una entidad' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Seguimiento a los planes de desarrollo')
})

test('una sesión vencida se recobra sobre la misma pantalla, sin perder lo escrito', async ({ page, context }) => {
  await entrarComo(page, 'liderGachancipa')
  await page.goto(`${GACHANCIPA}/plan?seccion=acto`)
  await page.getByLabel('Número', { exact: true }).fill('Acuerdo 99')
  await context.clearCookies()
  await page.getByRole('button', { name: 'Guardar el acto' }).click()
  const dialogo = page.getByRole('dialog', { name: 'Su sesión terminó' })
  await expect(dialogo).toBeVisible()
  await expect(dialogo.getByLabel('Contraseña')).toBeFocused()
  await dialogo.getByLabel('Contraseña').fill('otra cosa')
  await dialogo.getByRole('button', { name: 'Ingresar', exact: true }).click()
  await expect(dialogo.getByRole('alert')).toContainText('no coinciden')
  await dialogo.getByRole('button', { name: `Entrar como ${GENTE.liderGachancipa}` }).click()
  await expect(dialogo).toBeHidden()
  await expect(page).toHaveURL(new RegExp(`${GACHANCIPA}/plan\\?seccion=acto$`))
  await expect(page.getByLabel('Número', { exact: true })).toHaveValue('Acuerdo 99')
  await page.getByRole('button', { name: 'Guardar el acto' }).click()
  await expect(page.getByRole('main').getByText('Acuerdo Acuerdo 99 del')).toBeVisible()
})

test('quien llega sin sesión a una dirección vuelve a ella después de ingresar', async ({ page }) => {
  await page.goto(`${GACHANCIPA}/reportes`)
  await expect(page.getByRole('heading', { level: 1, name: 'Ingreso' })).toBeVisible()
  await page.getByRole('button', { name: `Entrar como ${GENTE.liderGachancipa}` }).click()
  await expect(page).toHaveURL(new RegExp(`${GACHANCIPA}/reportes$`))
})

test('al cambiar de pantalla el foco va al título, y el título del documento cambia', async ({ page }) => {
  await entrarComo(page, 'liderGachancipa')
  for (const [enlace, titulo] of [
    ['Plan', 'Plan de desarrollo'],
    ['Reportes', 'Reportes'],
    ['Calendario', 'Calendario'],
  ] as const) {
    await seccion(page, enlace).click()
    await expect(page.getByRole('heading', { level: 1, name: titulo, exact: true })).toBeFocused()
    await expect(page).toHaveTitle(new RegExp(`^${titulo} · `))
  }
})

test('el primer tabulador salta al contenido', async ({ page }) => {
  await page.goto('/calendario')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Saltar al contenido' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
  expect(new URL(page.url()).pathname).toBe('/calendario')
})

test('a 200 % y con el espaciado de WCAG 1.4.12 nada se corta ni se desplaza de lado', async ({ page }) => {
  await page.setViewportSize({ width: 640, height: 450 })
  await entrarComo(page, 'liderGachancipa')
  for (const ruta of [GACHANCIPA, `${GACHANCIPA}/plan`, `${GACHANCIPA}/plan?seccion=metas`, `${GACHANCIPA}/reportes`]) {
    await page.goto(ruta)
    await revisarPantalla(page, `zoom200${ruta.replace(/\W+/g, '-')}`)
    await page.evaluate(() => {
      const hoja = new CSSStyleSheet()
      hoja.replaceSync(
        '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
      )
      document.adoptedStyleSheets = [hoja]
    })
    expect(await desbordes(page), ruta).toEqual([])
  }
})

for (const [nombre, ruta, persona] of [
  ['el plan', `${GACHANCIPA}/plan`, 'liderGachancipa'],
  ['la revisión', '/entidades/25785/reportes/seguimiento/2026/3/revision', 'gobernacion'],
] as const) {
  test(`en papel ${nombre} va sin navegación, con su entidad, su tabla entera y de dónde sale`, async ({ page }) => {
    await entrarComo(page, persona)
    await page.goto(ruta)
    const filas = page.getByRole('main').locator('tbody tr')
    await expect(filas.first()).toBeVisible()
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')))
    // The count of a list stays on paper; nothing to press does.
    await expect(page.getByRole('navigation').getByRole('link')).toHaveCount(0)
    await expect(page.getByRole('button')).toHaveCount(0)
    await expect(page.getByRole('contentinfo')).toHaveCount(0)
    await expect(
      page
        .getByRole('main')
        .getByText(/(Gachancipá|Tabio) \(Cundinamarca\)/)
        .locator('visible=true')
        .first(),
    ).toBeVisible()
    await expect(page.getByText(/^Impreso de KPT el .* de 20\d\d, .* \(hora de Colombia\), de http/)).toBeVisible()
    // A table again, whatever the width of the screen, and no row cut in two.
    const fila = await filas.first().evaluate((tr) => {
      const { display, breakInside } = getComputedStyle(tr)
      return { display, breakInside }
    })
    expect(fila).toEqual({ display: 'table-row', breakInside: 'avoid' })
    // Dark grounds are left out by the printer: no letter may be white.
    expect(await letrasBlancas(page)).toEqual([])
  })
}

const seccion = (page: Page, nombre: string) =>
  page.getByRole('navigation', { name: 'Secciones' }).getByRole('link', { name: nombre })

/** What is wider than the page, and texts that their box cuts. */
function desbordes(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sobra = document.documentElement.scrollWidth - document.documentElement.clientWidth
    const cortados = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter(
      (e) =>
        e.matches('.boton, .chip, h1, h2, h3, td, th, dt, dd, a') &&
        e.offsetParent !== null &&
        !e.classList.contains('solo-lector') &&
        getComputedStyle(e).overflow === 'hidden' &&
        (e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1),
    )
    return [...(sobra > 0 ? [`${sobra} px de lado`] : []), ...cortados.map((e) => e.textContent ?? '')]
  })
}

function letrasBlancas(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((e) => e.checkVisibility() && e.children.length === 0 && e.textContent?.trim())
      .filter((e) => getComputedStyle(e).color === 'rgb(255, 255, 255)')
      .map((e) => e.textContent ?? ''),
  )
}
