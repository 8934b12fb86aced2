// Selective review from end to end: the frame published first, the draw, the public page, the command that recomputes it; and the evidence pack.
import { createHash } from 'node:crypto'
import { expect, test } from '@playwright/test'
import { kpt } from '../../apps/server/src/testing/linea.ts'
import { bajar } from '../apoyo/bajar.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// What is drawn goes to DNP's review: the other journeys must not find it there.
conServidorPropio()

const SEMILLA = 'acta 14 del comité, sobre cerrado número 3'
const EN_COLA = { timeout: 120_000 }

test('el DNP publica el marco de una muestra, la sortea, y cualquiera la recalcula', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'analista')
  await page.goto('/seleccion/seguimiento/2026/1')

  await test.step('publica el marco y la huella de la semilla', async () => {
    await expect(page.getByText('Aún no se ha seleccionado nada en este corte')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Ajustes por conducto de las gobernaciones' })).toBeVisible()
    await revisarPantalla(page, '79-revision-selectiva')
    await page.getByRole('link', { name: 'Seleccionar a mano o por riesgo' }).click()
    await expect(page.getByRole('table', { name: 'Reportes que se pueden seleccionar' })).toBeVisible()
    await revisarPantalla(page, '79-seleccion-a-mano', false)
    await page
      .getByRole('navigation', { name: 'Usted está en' })
      .getByRole('link', { name: 'Revisión selectiva' })
      .click()
    await page.getByRole('link', { name: 'Publicar una muestra' }).click()
    await page.getByLabel('Departamento').uncheck()
    await page.getByLabel('Reportes en la muestra').fill('2')
    await expect(page.getByText(/El marco tiene .+ reportes en 1 estrato/)).toBeVisible()
    await page.getByLabel('Para qué se hace').fill('Revisión selectiva del primer corte de 2026')
    await page.getByLabel('De dónde saldrá la semilla').selectOption('compromiso')
    await page.getByLabel('Huella SHA-256 de la semilla').fill(createHash('sha256').update(SEMILLA).digest('hex'))
    await revisarPantalla(page, '80-muestra-nueva')
    await page.getByRole('button', { name: 'Publicar el marco y la regla' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Selección n.º 1' })).toBeVisible()
    await expect(page.getByText('Por sortear')).toBeVisible()
  })

  await test.step('sortea: los reportes pasan a revisión del DNP', async () => {
    await page.getByLabel('Semilla', { exact: true }).fill(SEMILLA)
    await page.getByLabel('Prueba del sorteo').fill('Acta 14 del comité de articulación')
    await page.getByLabel('Prueba del sorteo').press('Enter')
    await expect(page.getByText('En revisión del DNP').first()).toBeVisible(EN_COLA)
    await revisarPantalla(page, '81-seleccion-hecha')
  })

  await test.step('la página pública dice cómo repetirlo, y el programa lo repite', async () => {
    await page.getByRole('link', { name: /Página pública de la muestra/ }).click()
    await expect(page.getByRole('heading', { name: 'Semilla y resultado' })).toBeVisible()
    await expect(page.getByText(SEMILLA)).toBeVisible()
    await revisarPantalla(page, '82-muestra-publica')
    const archivo = await bajar(page, () => page.getByRole('link', { name: /para recalcularla/ }).click())
    const { codigo, salida } = await kpt(['muestra', 'verificar', await archivo.path()])
    expect([codigo, JSON.parse(salida)]).toEqual([0, { integra: true, eslabones: 2, primerFallo: null }])
  })
})

test('la gobernación prepara el paquete de evidencias de un reporte y un programa aparte lo comprueba', async ({
  page,
}) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  const cola = await page.request.get('/api/revision/cola?estado=todos').then((r) => r.json())
  const deSeguimiento = cola.filas.find((f: { instrumento: string }) => f.instrumento === 'seguimiento')
  const { entidad, vigencia, corte } = deSeguimiento
  await page.goto(`/entidades/${entidad.codigo}/reportes/seguimiento/${vigencia}/${corte}/versiones`)
  const seccion = page.getByRole('region', { name: 'Paquete de evidencias' })
  await seccion.getByRole('button', { name: 'Preparar el paquete' }).click()
  await expect(seccion.getByRole('link', { name: 'Descargar el paquete (ZIP)' })).toBeVisible(EN_COLA)
  await seccion.scrollIntoViewIfNeeded()
  await revisarPantalla(page, '83-paquete')
  const archivo = await bajar(page, () => seccion.getByRole('link', { name: 'Descargar el paquete (ZIP)' }).click())
  expect(archivo.suggestedFilename()).toBe(`paquete-${entidad.codigo}-seguimiento-${vigencia}-${corte}.zip`)
  const { codigo, salida } = await kpt(['paquete', 'verificar', await archivo.path()])
  expect([codigo, JSON.parse(salida).integra]).toEqual([0, true])
})
