// DNP publishes a version of the catalogue out of its file; a leader sees which metas it touches and confirms their codes; anybody searches it.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { catalogoDeSemilla, completar, libroDesordenado } from '@kpt/domain/catalogo/pruebas'
import { expect, type Page, test } from '@playwright/test'
import { raiz } from '../../apps/server/src/platform/raiz.ts'
import { escribirLibro } from '../../apps/server/src/platform/spreadsheet/index.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// It changes the catalogue of the whole country.
conServidorPropio()

const semilla = catalogoDeSemilla((tabla) => readFileSync(join(raiz, `db/seed/catalogo/${tabla}.csv`), 'utf8')).map(
  completar,
)

/** The file of DNP without a code, whose indicator goes on under another product of its programme. */
async function archivoSin(codigo: string): Promise<Buffer> {
  const ido = semilla.find((e) => e.indicador === codigo)
  if (!ido) throw new Error(`${codigo} is not in the seed`)
  const nuevo = { ...ido, producto: `${ido.programa}999`, indicador: `${ido.programa}99900` }
  const catalogo = [...semilla.filter((e) => e !== ido), nuevo].sort((a, b) => (a.indicador < b.indicador ? -1 : 1))
  return escribirLibro(libroDesordenado(catalogo))
}

/** A code that the plan of Gachancipá holds. */
async function codigoDelPlan(page: Page): Promise<{ codigo: string; meta: string }> {
  await entrarComo(page, 'liderGachancipa')
  const { filas } = await (await page.request.get('/api/entidades/25295/plan/metas?tamano=50')).json()
  const [suya] = filas.filter((f: { indicador: string | null }) => semilla.some((e) => e.indicador === f.indicador))
  return { codigo: suya.indicador, meta: suya.numero }
}

test('el Catálogo cambia, y cada quien sabe qué le toca', async ({ page }) => {
  vigilar(page)
  const { codigo, meta } = await codigoDelPlan(page)

  await test.step('cualquiera busca con errores y sin tildes, y abre un producto', async () => {
    await page.goto('/catalogo')
    await expect(page.getByRole('link', { name: 'Información Estadística' })).toBeVisible()
    await revisarPantalla(page, '90-catalogo')
    await page.getByLabel('Buscar en el Catálogo').fill('vias terciarias mejoradaz')
    await page.getByRole('button', { name: 'Buscar' }).click()
    await expect(page.getByRole('link', { name: /terciaria/i }).first()).toBeVisible()
    await revisarPantalla(page, '91-catalogo-hallados')
    await page
      .getByRole('link', { name: /terciaria/i })
      .first()
      .click()
    await expect(page.getByRole('heading', { name: 'Indicadores' })).toBeVisible()
    await revisarPantalla(page, '92-catalogo-producto')
  })

  await test.step('el DNP carga su archivo y ve qué cambiaría antes de publicarlo', async () => {
    await entrarComo(page, 'administradora')
    await page.goto('/catalogo/cargas')
    await page.getByLabel(/Archivo del Catálogo/).setInputFiles({
      ...{ name: 'Catálogo.xlsx', mimeType: 'application/octet-stream', buffer: await archivoSin(codigo) },
    })
    await revisarPantalla(page, '93-catalogo-cargar')
    await page.getByRole('button', { name: 'Cargar y ver qué trae' }).click()
    await expect(page.getByText('Quedan inactivos')).toBeVisible({ timeout: 60_000 })
    await revisarPantalla(page, '94-catalogo-previa')
    await page.getByRole('link', { name: /Qué cambia/ }).click()
    await page.getByText(`Decir qué código reemplaza al ${codigo}`).click()
    await page
      .getByRole('button', { name: /Es este/ })
      .first()
      .click()
    await expect(page.getByText(/Lo reemplaza oficialmente/)).toBeVisible()
    await revisarPantalla(page, '95-catalogo-cambios')
    await page.getByRole('link', { name: /Metas que quedan sin código/ }).click()
    await expect(page.getByText('Gachancipá').first()).toBeVisible()
    await revisarPantalla(page, '96-catalogo-afectadas')
  })

  await test.step('la publica con su nombre, su acto y su fecha', async () => {
    await page.getByRole('link', { name: 'Resumen', exact: true }).click()
    await page.getByRole('button', { name: 'Publicar la versión' }).click()
    await expect(page.getByText('Escriba el nombre de la versión').first()).toBeVisible()
    await page.getByLabel('Nombre de la versión').fill('Catálogo 2027')
    await page.getByLabel(/Acto o comunicación/).fill('Circular 0012-4 de 2026')
    await page.getByRole('button', { name: 'Publicar la versión' }).click()
    await page.getByRole('button', { name: 'Sí, publicarla' }).click()
    await expect(page.getByText('La versión quedó publicada')).toBeVisible()
    await revisarPantalla(page, '97-catalogo-versiones')
    await page
      .getByRole('link', { name: /Ver los cambios/ })
      .first()
      .click()
    await expect(page.getByText(codigo).first()).toBeVisible()
    await revisarPantalla(page, '98-catalogo-que-cambio')
  })

  await test.step('la líder ve la meta que quedó con un código inactivo, y confirma el que sigue', async () => {
    await entrarComo(page, 'liderGachancipa')
    await page.goto('/entidades/25295/plan')
    await expect(page.getByText(/con códigos inactivos/)).toBeVisible()
    await page.getByRole('link', { name: 'Revisar las propuestas y confirmar' }).click()
    await expect(page.getByText(meta).first()).toBeVisible()
    await expect(page.getByText(/Correspondencia oficial del DNP/).first()).toBeVisible()
    await revisarPantalla(page, '99-codigos-inactivos')
    const otro = page.getByLabel(new RegExp(`Otro código para la meta ${meta}`))
    await otro.fill('bibliotca')
    await expect(page.getByRole('option').first()).toBeVisible()
    await otro.press('ArrowDown')
    await revisarPantalla(page, '99b-buscar-en-catalogo', false)
    await otro.press('Escape')
    await expect(page.getByRole('option')).toHaveCount(0)
    await page.getByRole('button', { name: /^Confirmar/ }).click()
    await expect(page.getByText(/Escriba la razón/).first()).toBeVisible()
    await page.getByLabel('Razón del cambio').fill('El DNP cambió el código en el Catálogo 2027')
    await page.getByRole('button', { name: /^Confirmar/ }).click()
    await expect(page.getByText(/Los códigos quedaron reemplazados/)).toBeVisible()
    await expect(page.getByText(/con códigos inactivos/)).toHaveCount(0)
  })
})
