// Whoever looks at a board takes its figures away: a table as CSV and as a workbook, and the consolidated book of the corte. Read back.
import { readFile } from 'node:fs/promises'
import { type Download, expect, type Page, test } from '@playwright/test'
import { leerLibro } from '../../apps/server/src/platform/spreadsheet/index.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

test('las tablas del tablero y el libro consolidado se descargan y dicen lo mismo que la pantalla', async ({
  page,
}) => {
  vigilar(page)
  await entrarComo(page, 'analista')
  await page.goto('/tablero')
  await expect(page.getByRole('heading', { name: 'Departamentos', exact: true })).toBeVisible()

  const csv = await test.step('los departamentos como CSV', async () => {
    await page.getByText('Ver todas las cifras de los departamentos').click()
    const bajada = await bajar(page, () => boton(page, 'Descargar los departamentos (CSV)').click())
    expect(bajada.suggestedFilename()).toMatch(/^tablero-seguimiento-\d{4}-\d+-departamentos\.csv$/)
    const texto = await readFile(await bajada.path(), 'utf8')
    expect(texto.startsWith('\uFEFFCódigo;')).toBe(true)
    return texto.trim().split('\r\n')
  })

  await test.step('los mismos departamentos como libro, con la hoja que dice de dónde salen', async () => {
    const bajada = await bajar(page, () => boton(page, 'Descargar los departamentos (XLSX)').click())
    const { hojas } = await leer(await bajada.path())
    expect(hojas.map((h) => h.nombre)).toEqual(['Datos', 'Fuente'])
    expect(hojas[0]?.filas).toHaveLength(csv.length)
    expect(hojas[0]?.filas[1]?.celdas[0]?.[1]).toBe(csv[1]?.split(';')[0])
    const fuente = new Map(hojas[1]?.filas.map(({ celdas }) => [celdas[0]?.[1], celdas[1]?.[1]]))
    expect(fuente.get('Dirección')).toContain('/tablero/')
    expect(String(fuente.get('DATOS DE DEMOSTRACIÓN'))).not.toBe('')
  })

  await test.step('una lista con páginas trae todas sus filas', async () => {
    const bajada = await bajar(page, () => boton(page, 'Descargar las entidades de todas las páginas (XLSX)').click())
    const { hojas } = await leer(await bajada.path())
    expect(hojas[0]?.filas.length).toBeGreaterThan(1000)
  })

  await test.step('el libro consolidado se prepara, dice cómo va y se descarga', async () => {
    const seccion = page.getByRole('region', { name: 'Libro consolidado' })
    await seccion.scrollIntoViewIfNeeded()
    const preparar = seccion.getByRole('button', { name: /^Preparar/ })
    if (await preparar.isVisible()) await preparar.click()
    const enlace = seccion.getByRole('link', { name: /Descargar el libro/ })
    await expect(enlace).toBeVisible({ timeout: 240_000 })
    await expect(seccion.getByText(/Está al día/)).toBeVisible()
    const bajada = await bajar(page, () => enlace.click())
    const { hojas } = await leer(await bajada.path())
    const nombres = hojas.map((h) => h.nombre)
    expect(nombres.slice(0, 7)).toEqual([
      ...['Portada', 'Resumen', 'Departamentos', 'Entidades', 'Sectores', 'ODS', 'Fuentes'],
    ])
    expect(hojas.find((h) => h.nombre === 'Departamentos')?.filas).toHaveLength(csv.length)
    expect(hojas[0]?.filas[1]?.celdas[0]?.[1]).toBe('DATOS DE DEMOSTRACIÓN')
    await revisarPantalla(page, 'descargas-tablero')
  })
})

function boton(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}

async function bajar(page: Page, hacer: () => Promise<void>): Promise<Download> {
  const [bajada] = await Promise.all([page.waitForEvent('download'), hacer()])
  return bajada
}

/** A book of the whole country has more cells than those that a stranger may send. */
async function leer(ruta: string) {
  const leido = await leerLibro(ruta, {
    limites: {
      celdas: 5_000_000,
      caracteres: 200_000_000,
      bytesTotal: 500_000_000,
      bytesEntrada: 400_000_000,
      proporcion: 1000,
      textosCompartidos: 2_000_000,
      memoriaMb: 2048,
      milisegundos: 120_000,
      filaMaxima: 1_048_576,
    },
  })
  if (leido.tipo !== 'libro') throw new Error(leido.codigo)
  return leido.libro
}
