// Two people on one report: nobody's value is overwritten in silence.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { abrirMeta, escribir, esperarGuardado } from '../apoyo/reportar.ts'

const REPORTE = '/entidades/25295/reportes/seguimiento/2026/4'
const META = '25295-M-0012'
const CAMPO = /^Meta 12, ejecutado/

test('dos personas escriben en el mismo campo y ven ambos valores', async ({ page, browser, baseURL, viewport }) => {
  const contexto = await browser.newContext({
    baseURL: baseURL ?? '',
    viewport: viewport ?? null,
    locale: 'es-CO',
    timezoneId: 'America/Bogota',
  })
  const otra = await contexto.newPage()
  for (const p of [page, otra]) {
    vigilar(p)
    await entrarComo(p, 'liderGachancipa')
    await abrirMeta(p, REPORTE, META)
  }
  // The second person's line is slow: she does not see the first one's change before she writes.
  await otra.route('**/cambios?*', (ruta) => ruta.abort())

  await test.step('la primera guarda; la segunda, que no lo había visto, se entera', async () => {
    await escribir(page, CAMPO, '1,25')
    await esperarGuardado(page)
    await escribir(otra, CAMPO, '2,5')
    await expect(otra.getByText(/otra persona cambió este valor/)).toBeVisible()
    await revisarPantalla(otra, '30-conflicto')
  })

  await test.step('hasta que alguien escoja vale lo primero; luego, lo escogido, y la otra lo ve', async () => {
    await expect(campo(page)).toHaveValue('1,25')
    await otra.getByRole('button', { name: /^Dejar el mío: 2,5/ }).click()
    await otra.unroute('**/cambios?*')
    await esperarGuardado(otra)
    await expect(campo(page)).toHaveValue('2,5', { timeout: 30_000 })
  })

  await test.step('sin conexión nada se pierde: se conserva, se dice, y se guarda al volver', async () => {
    await otra.context().setOffline(true)
    await escribir(otra, CAMPO, '3')
    await expect(otra.getByText(/Sin conexión/).first()).toBeVisible({ timeout: 30_000 })
    await revisarPantalla(otra, '31-sin-conexion')
    await otra.context().setOffline(false)
    await esperarGuardado(otra)
    await expect(campo(page)).toHaveValue('3', { timeout: 30_000 })
  })

  await test.step('la historia del valor dice quién, cuándo y qué', async () => {
    // The row is still open after the line fell and came back.
    await otra.getByText('Historia de cada valor').first().click()
    await otra.getByRole('link', { name: 'Ejecutado', exact: true }).first().click()
    await expect(otra.getByRole('dialog').or(otra.getByRole('table')).first()).toBeVisible()
    await revisarPantalla(otra, '32-historia')
  })
})

function campo(page: Page) {
  return page.getByRole('textbox', { name: CAMPO }).first()
}
