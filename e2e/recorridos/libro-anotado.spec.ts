// A plan out of the template, filled and loaded; then a workbook of SisPT with errors that comes back annotated, is corrected in that very file and
// loaded again, until nothing is left to correct.
import { readFile } from 'node:fs/promises'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { conMeta, escribirLibroSispt, planDeMuestra } from '../../apps/server/src/features/demostracion/index.ts'
import { celdasPorTitulo, mirarLibro, ponerCeldas } from '../../apps/server/src/testing/libro-a-mano.ts'
import { bajar, filasDe, leerBajada } from '../apoyo/bajar.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// Cogua has no plan yet, and other journeys count on it.
conServidorPropio()
test.describe.configure({ mode: 'serial' })

const PLAN = '/entidades/25200/plan'
const [LINEAS, PRODUCTOS] = ['Líneas estratégicas', 'Plan indicativo - Productos']
const VIGENCIAS = [2024, 2025, 2026, 2027]

async function subir(page: Page, nombre: string, libro: Buffer): Promise<void> {
  await page.goto(`${PLAN}/cargas/nueva`)
  await page.getByLabel('Libro de Excel del plan').setInputFiles({
    name: nombre,
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: libro,
  })
  await page.getByRole('button', { name: 'Cargar y ver qué trae' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: '¿Es el libro correcto?' })).toBeVisible({ timeout: 60_000 })
}

/** With the keyboard alone, as whoever has no mouse. */
async function irCon(page: Page, donde: Locator): Promise<void> {
  const esta = () => donde.evaluate((e) => e === document.activeElement)
  for (let n = 0; n < 80 && !(await esta()); n += 1) await page.keyboard.press('Tab')
  await expect(donde).toBeFocused()
}

/** As Excel leaves it: with what the formulas of the template calculate. */
function llenar(plantilla: Buffer): Buffer {
  const metas = ['Apoyar a las asociaciones de productores', 'Celebrar ferias campesinas'].map((texto, i) =>
    celdasPorTitulo(plantilla, PRODUCTOS, i + 3, {
      'Nombre del plan': 'Cogua, tierra de todos',
      'Línea estratégica': 'LE-1-Campo productivo',
      ...{ 'Código del sector': '17', 'Código del programa (MGA)': '1702', 'Código del producto (MGA)': '1702038' },
      ...{ 'Código de indicador de producto (MGA)': '170203800', Principal: 'Sí' },
      ...{ 'Personalización de Indicador de Producto': texto, 'Unidad de medida': 'Número' },
      ...{ 'Meta del cuatrienio': 4, 'Tipo de acumulación': 'Acumulativo', 'Código de ODS': 2 },
      ...Object.fromEntries(VIGENCIAS.map((v) => [`Programación del producto bien o servicio ${v}`, 1])),
      ...Object.fromEntries(
        VIGENCIAS.flatMap((v) => [`Recursos propios ${v}`, `Total ${v}`].map((titulo) => [titulo, 45_000_000])),
      ),
    }),
  )
  const linea = celdasPorTitulo(plantilla, LINEAS, 3, {
    ...{ 'Nombre del plan': 'Cogua, tierra de todos', Consecutivo: 'LE-1', 'Línea estratégica': 'Campo productivo' },
  })
  return ponerCeldas(plantilla, { [LINEAS]: linea, [PRODUCTOS]: Object.assign({}, ...metas) })
}

test('del plan que no existe a uno propio, con la plantilla y sin ratón', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'liderCogua')
  await page.goto(PLAN)
  const enlace = page.getByRole('link', { name: 'Descargar la plantilla para llenar' })
  await expect(enlace).toBeVisible()
  await revisarPantalla(page, '85-sin-plan')
  const bajada = await bajar(page, async () => {
    await irCon(page, enlace)
    await page.keyboard.press('Enter')
  })
  expect(bajada.suggestedFilename()).toBe('plantilla-plan-25200-2024-2027.xlsx')
  const plantilla = await readFile(await bajada.path())
  const hojas = mirarLibro(plantilla)
  expect(hojas.get(PRODUCTOS)).toMatchObject({ protegida: true })
  expect(hojas.get(PRODUCTOS)?.notas.size).toBeGreaterThan(80)

  await test.step('llena con dos metas, se lee con el nombre propio del plan y sin nada por corregir', async () => {
    await subir(page, 'Mi plan de desarrollo.xlsx', llenar(plantilla))
    await expect(page.getByText('Cogua, tierra de todos').first()).toBeVisible()
    await expect(page.getByText('No se encontraron errores ni avisos en el libro.')).toBeVisible()
    await revisarPantalla(page, '86-plantilla-llena')
    await irCon(page, page.getByRole('button', { name: 'Sí, es el correcto: confirmar' }))
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/entidades\/25200\/plan(\?|$)/, { timeout: 30_000 })
    await expect(page.getByText('Cogua, tierra de todos').first()).toBeVisible()
    await revisarPantalla(page, '87-plan-de-la-plantilla')
  })
})

test('un libro con errores vuelve anotado, se corrige ahí mismo y se carga otra vez', async ({ page }) => {
  vigilar(page)
  const muestra = planDeMuestra({ entidad: '25200', nombre: 'Cogua' })
  const conFaltas = conMeta(conMeta(muestra, 0, { acumulacion: '' }), 1, { unidad: '' })
  const [primera, segunda, tercera] = muestra.metas
  const sano = { T3: primera?.acumulacion ?? '', O4: segunda?.unidad ?? '', P5: Number(tercera?.meta) }
  const malo = ponerCeldas(await escribirLibroSispt(conFaltas), { [PRODUCTOS]: { P5: 'muchas' } })
  let anotado = Buffer.alloc(0)
  await entrarComo(page, 'liderCogua')

  await test.step('se ve qué hay que mirar, y el libro se descarga con ello en sus celdas', async () => {
    await subir(page, 'plan de Luz.xlsx', malo)
    await expect(page.getByText(/Hay 1 error\./)).toBeVisible()
    await page.locator('summary').filter({ hasText: 'Error' }).first().click()
    await expect(page.getByText('Hoja «Plan indicativo - Productos», celda P5').first()).toBeVisible()
    await revisarPantalla(page, '88-libro-con-errores')
    const bajada = await bajar(page, () =>
      page.getByRole('link', { name: 'Descargar su libro con los hallazgos' }).click(),
    )
    anotado = Buffer.from(await readFile(await bajada.path()))
    const hoja = mirarLibro(anotado).get(PRODUCTOS)
    expect(hoja?.notas.get('P5')).toMatch(/^Error: «muchas» no se puede leer como un número.*Qué hacer: /s)
    expect(hoja?.notas.get('T3')).toMatch(/^Aviso: La meta no tiene tipo de acumulación/)
    expect([hoja?.fondos.get('P5'), hoja?.fondos.get('T3')]).toEqual(['F8CBC6', 'FFE8A3'])
    const lista = filasDe(await leerBajada(bajada), 'Hallazgos')
    expect(lista.map((f) => [f.Gravedad, f.Celda])).toEqual(
      expect.arrayContaining([
        ['Error', 'P5'],
        ['Aviso', 'T3'],
        ['Aviso', 'O4'],
      ]),
    )
    expect(lista).toHaveLength(hoja?.notas.size ?? 0)
  })

  await test.step('corregido en el mismo archivo, ya no hay nada que mirar, y se confirma', async () => {
    const corregido = ponerCeldas(anotado, { [PRODUCTOS]: sano })
    await subir(page, 'plan de Luz corregido.xlsx', corregido)
    await expect(page.getByText('No se encontraron errores ni avisos en el libro.')).toBeVisible()
    await expect(page.getByRole('link', { name: 'Descargar su libro con los hallazgos' })).toBeHidden()
    await revisarPantalla(page, '89-libro-corregido')
    await page.getByRole('button', { name: 'Sí, es el correcto: confirmar' }).click()
    // The two metas of the template are not in this book.
    await page.getByRole('button', { name: 'Confirmar y retirarlas' }).click()
    await expect(page).toHaveURL(/\/entidades\/25200\/plan(\?|$)/, { timeout: 30_000 })
    await page.goto(`${PLAN}/cargas/nueva`)
    await expect(page.getByText('plan de Luz corregido.xlsx')).toBeVisible()
  })
})
