// The consolidated workbook of a corte: asked for, left, found done, and read against the board. DNP has the country's; a gobernación, its own.
import { expect, type Page, test } from '@playwright/test'
import { bajar, filasDe, leerBajada } from '../apoyo/bajar.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const TABLERO = '/tablero/seguimiento/2026/3'
const PREPARAR = { timeout: 300_000 }

test('el DNP pide el libro del país, sale, vuelve, lo descarga y dice lo mismo que el tablero', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'analista')
  await page.goto(TABLERO)
  const seccion = seccionDe(page)

  await test.step('lo pide y ve cómo va', async () => {
    await seccion.scrollIntoViewIfNeeded()
    await expect(seccion.getByText('Aún no se ha preparado.')).toBeVisible()
    await seccion.getByRole('button', { name: 'Preparar el libro' }).click()
    await expect(seccion.getByText('Puede salir de esta página')).toBeVisible()
    await expect(seccion.getByRole('button', { name: /^Preparar/ })).toHaveCount(0)
    await expect(seccion.getByText(/^\d+\s%$/)).toBeVisible(PREPARAR)
    await revisarPantalla(page, '70-consolidado-en-curso')
  })

  await test.step('sale de la página; al volver el libro está hecho', async () => {
    const secciones = page.getByRole('navigation', { name: 'Secciones' })
    await secciones.getByRole('link', { name: 'Calendario' }).click()
    await expect(page.getByRole('heading', { level: 1, name: 'Calendario' })).toBeVisible()
    await page.goto(TABLERO)
    await expect(seccion.getByText(/Está al día/)).toBeVisible(PREPARAR)
    await expect(seccion.getByText(/Lo pidió Andrés Mejía/)).toBeVisible()
    await revisarPantalla(page, '71-consolidado-listo')
  })

  await test.step('lo que trae es lo que dice el tablero', async () => {
    const tablero = await page.request.get('/api/tablero/seguimiento/2026/3').then((r) => r.json())
    const bajada = await bajar(page, () => seccion.getByRole('link', { name: /Descargar el libro/ }).click())
    expect(bajada.suggestedFilename()).toBe('consolidado-seguimiento-2026-3-nacional.xlsx')
    const libro = await leerBajada(bajada)
    expect(libro.hojas.map((h) => h.nombre).slice(0, 7)).toEqual([
      ...['Portada', 'Resumen', 'Departamentos', 'Entidades', 'Sectores', 'ODS', 'Fuentes'],
    ])
    expect(sumar(filasDe(libro, 'Departamentos'), 'Obligadas')).toBe(tablero.total.obligadas)
    expect(sumar(filasDe(libro, 'Departamentos'), 'Reportó a tiempo')).toBe(tablero.total.oportuno)
    // Some missed this corte: the board adds their last figures, and the book tells both sums apart.
    expect(tablero.suman.sinActualizar).toBeGreaterThan(0)
    const dinero = filasDe(libro, 'Resumen').find((f) =>
      /^Como en el tablero.*: Avance financiero de la vigencia \(pesos\)$/.test(String(f.Qué)),
    )
    expect(dinero).toMatchObject({
      Numerador: Number(tablero.avance.ejecutado),
      'Avance, %': tablero.avance.financiero,
    })
    await expect(
      page.getByText(new RegExp(`de ${tablero.total.obligadas.toLocaleString('es-CO')} entidades`)).first(),
    ).toBeVisible()
    const portada = new Map(filasDe(libro, 'Portada').map((f) => [f.Dato, String(f.Valor)]))
    expect(portada.get('DATOS DE DEMOSTRACIÓN')).toContain('Sin valor legal')
    expect(portada.get('Metodología')).toMatch(/Quedan por fuera estas fuentes: Regalías/)
  })
})

test('la gobernación prepara el de sus municipios, y no el del país', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  await page.goto(TABLERO)
  const seccion = seccionDe(page)
  await expect(seccion.getByRole('heading', { level: 3 })).toHaveText(['Municipios de Cundinamarca'])
  await seccion.getByRole('button', { name: 'Preparar el libro' }).click()
  await expect(seccion.getByText(/Está al día/)).toBeVisible(PREPARAR)
  const bajada = await bajar(page, () => seccion.getByRole('link', { name: /Descargar el libro/ }).click())
  expect(bajada.suggestedFilename()).toBe('consolidado-seguimiento-2026-3-25.xlsx')
  const libro = await leerBajada(bajada)
  const tablero = await page.request.get('/api/tablero/seguimiento/2026/3').then((r) => r.json())
  expect(filasDe(libro, 'Departamentos')).toMatchObject([{ Código: '25', Obligadas: tablero.total.obligadas }])
  expect(new Set(filasDe(libro, 'Entidades').map((f) => f.Departamento))).toEqual(new Set(['Cundinamarca']))
  await revisarPantalla(page, '72-consolidado-de-la-gobernacion')
})

function seccionDe(page: Page) {
  return page.getByRole('region', { name: 'Libro consolidado' })
}

function sumar(filas: readonly Record<string, unknown>[], columna: string): number {
  return filas.reduce((total, fila) => total + Number(fila[columna] ?? 0), 0)
}
