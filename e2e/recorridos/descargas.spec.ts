// Whoever looks at a board takes its figures away: a table as CSV and as a workbook. Read back.
import { readFile } from 'node:fs/promises'
import { expect, type Page, test } from '@playwright/test'
import { bajar, leerBajada } from '../apoyo/bajar.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { vigilar } from '../apoyo/pantalla.ts'

test('las tablas del tablero se descargan y dicen lo mismo que la pantalla', async ({ page }) => {
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
    const { hojas } = await leerBajada(bajada)
    expect(hojas.map((h) => h.nombre)).toEqual(['Datos', 'Fuente'])
    expect(hojas[0]?.filas).toHaveLength(csv.length)
    expect(hojas[0]?.filas[1]?.celdas[0]?.[1]).toBe(csv[1]?.split(';')[0])
    const fuente = new Map(hojas[1]?.filas.map(({ celdas }) => [celdas[0]?.[1], celdas[1]?.[1]]))
    expect(fuente.get('Dirección')).toContain('/tablero/')
    expect(fuente.get('Territorio')).toBe('Todas las entidades obligadas de este territorio.')
    expect(fuente.get('Datos hasta')).toMatch(/ de 20\d\d$/)
    expect(fuente.get('Metodología')).toMatch(/^Versión /)
    expect(String(fuente.get('DATOS DE DEMOSTRACIÓN'))).not.toBe('')
  })

  await test.step('una lista con páginas trae todas sus filas', async () => {
    const bajada = await bajar(page, () => boton(page, 'Descargar las entidades de todas las páginas (XLSX)').click())
    const { hojas } = await leerBajada(bajada)
    expect(hojas[0]?.filas.length).toBeGreaterThan(1000)
  })
})

function boton(page: Page, name: string) {
  return page.getByRole('button', { name, exact: true })
}
