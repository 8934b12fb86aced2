// 300 metas by workbook: downloaded prefilled, filled elsewhere, brought back, looked at with a value that changed meanwhile, confirmed and
// given back annotated; with the keyboard alone where it decides.
import { randomUUID } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { expect, type Locator, test } from '@playwright/test'
import { mirarLibro, ponerCeldas } from '../../apps/server/src/testing/libro-a-mano.ts'
import { bajar } from '../apoyo/bajar.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { cargarPlanDeCogua, REPORTE_DE_COGUA, unaFuente } from '../apoyo/plan-grande.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

conServidorPropio()

const METAS = 300

test('300 metas por el libro de Excel, con un valor que otra persona cambió', async ({ page }) => {
  test.setTimeout(240_000)
  vigilar(page)
  await cargarPlanDeCogua(page, METAS, unaFuente)
  await page.goto(REPORTE_DE_COGUA)
  await page.getByRole('link', { name: 'Libro de Excel' }).click()
  await revisarPantalla(page, 'libro-corte-nuevo')
  const vacio = await bajado(page.getByRole('link', { name: 'Descargar el libro del corte' }))

  const metas = await page.request.get(`/api${REPORTE_DE_COGUA}/metas`)
  const [{ meta }] = (await metas.json()).filas
  const operaciones = [
    {
      opId: randomUUID(),
      meta,
      campo: 'observacion',
      clave: '',
      base: null,
      valor: 'De la otra ventana',
      hechoEn: new Date().toISOString(),
    },
  ]
  const cabeceras = { origin: new URL(page.url()).origin }
  const guardado = await page.request.post(`/api${REPORTE_DE_COGUA}/operaciones`, {
    data: { operaciones },
    headers: cabeceras,
  })
  expect(guardado.ok()).toBe(true)

  const fisicos = Object.fromEntries(Array.from({ length: METAS }, (_, i) => [`I${i + 3}`, 1]))
  const dinero = Object.fromEntries(
    Array.from({ length: METAS }, (_, i) => [[`I${i + 3}`, 900_000] as const, [`J${i + 3}`, 800_000] as const]).flat(),
  )
  const lleno = ponerCeldas(vacio, {
    Metas: { ...fisicos, J3: 'Del libro', I4: 'cinco' },
    Recursos: { ...dinero, J5: 950_000 },
  })
  await page.getByLabel('Libro del corte, lleno').setInputFiles({
    name: 'corte.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: lleno,
  })
  await page.getByRole('button', { name: 'Cargar y ver qué cambia' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '¿Es el libro correcto?' })).toBeVisible({ timeout: 60_000 })
  await expect(page.getByText(`${METAS * 3 - 1} valores entran; 1 valor lo cambió otra persona.`)).toBeVisible()
  await expect(page.getByRole('cell', { name: 'De la otra ventana' })).toBeVisible()
  await revisarPantalla(page, 'libro-corte-vista-previa')

  const anotado = await bajado(page.getByRole('link', { name: 'Descargar su libro con los hallazgos' }))
  const hojas = mirarLibro(anotado)
  expect(hojas.get('Metas')?.notas.get('J3')).toContain('«De la otra ventana»')
  expect(hojas.get('Metas')?.notas.get('I4')).toContain('no es una cifra clara')
  expect(hojas.get('Recursos')?.notas.get('J5')).toContain('supera lo comprometido')

  await page.getByRole('checkbox', { name: /El del libro/ }).focus()
  await page.keyboard.press('Space')
  await page.getByRole('button', { name: 'Sí, es el correcto: pasar al reporte' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText(`Se guardaron ${METAS * 3} valores en el borrador.`)).toBeVisible({ timeout: 60_000 })
  await revisarPantalla(page, 'libro-corte-confirmado')
  await page.getByRole('link', { name: 'Ver el reporte' }).click()
  await expect(page.getByText(`${METAS - 1} de ${METAS} metas`).first()).toBeVisible()
})

async function bajado(enlace: Locator): Promise<Buffer> {
  return readFile(await (await bajar(enlace.page(), () => enlace.click())).path())
}
