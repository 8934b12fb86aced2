// Evidence of a report: a photo over a slow line that is really cut every few seconds, with the page left in the middle; linked to several metas; what has
// personal data is not told to whoever only watches. Over a server of its own.
import { writeFileSync } from 'node:fs'
import { expect, type Page, test } from '@playwright/test'
import { fotoDeMuestra } from '../../apps/server/src/testing/fotos.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { abrirLinea, cortarCadaPocosSegundos } from '../apoyo/linea.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { abrirMeta } from '../apoyo/reportar.ts'
import { conServidorPropio, puertoLibre } from '../apoyo/servidor-propio.ts'

const REPORTE = '/entidades/25295/reportes/seguimiento/2026/4'
const EVIDENCIAS = `${REPORTE}/evidencias`
const META = '25295-M-0001'

test.describe.configure({ mode: 'serial' })
const servidor = conServidorPropio()
test.beforeEach(({ page }) => vigilar(page))

/** Some five chunks each time the line is up. */
const BYTES_POR_SEGUNDO = 600_000

/** Which chunks the server answered, from now on. */
function contarTrozos(page: Page): number[] {
  const llegados: number[] = []
  page.on('response', (respuesta) => {
    const trozo = /\/evidencias\/cargas\/[^/]+\/trozos\/(\d+)$/.exec(respuesta.url())?.[1]
    if (trozo !== undefined && respuesta.ok()) llegados.push(Number(trozo))
  })
  return llegados
}

async function abrirEvidencias(page: Page, sitio = ''): Promise<void> {
  await abrirMeta(page, `${sitio}${REPORTE}`, META)
  await page.locator('summary', { hasText: `de la meta ${META}` }).click()
  await expect(page.getByLabel('Archivos', { exact: true })).toBeVisible()
}

test('una foto llega aunque la línea se corte y la página se recargue', async ({ page }, info) => {
  const foto = info.outputPath('obra de la escuela.jpg')
  writeFileSync(foto, fotoDeMuestra({ dia: '2026:09:12 09:30:00', relleno: 4_500_000 }))
  await entrarComo(page, 'liderGachancipa')

  const linea = await abrirLinea(await puertoLibre(), servidor().puerto, BYTES_POR_SEGUNDO)

  await test.step('se corta cada pocos segundos y sigue enviando', async () => {
    await abrirEvidencias(page, linea.url)
    const llegados = contarTrozos(page)
    await page.getByLabel(/^Qué muestran/).fill('Aulas nuevas de la escuela')
    const reponer = cortarCadaPocosSegundos(linea)
    await page.getByLabel('Archivos', { exact: true }).setInputFiles(foto)
    await expect(page.getByText(/Se interrumpió la conexión/)).toBeVisible({ timeout: 30_000 })
    await expect.poll(() => llegados.length, { timeout: 60_000 }).toBeGreaterThan(5)
    await revisarPantalla(page, '120-evidencia-en-camino')
    await reponer()
  })

  await test.step('tras recargar se escoge la misma foto y solo viaja lo que falta', async () => {
    await page.goto('about:blank')
    await abrirEvidencias(page, linea.url)
    const llegados = contarTrozos(page)
    await expect(page.getByText(/Quedó a medias \(\d+ %\)/)).toBeVisible()
    const reponer = cortarCadaPocosSegundos(linea)
    await page.getByLabel('Archivos', { exact: true }).setInputFiles(foto)
    await expect(page.getByText('Aulas nuevas de la escuela').first()).toBeVisible({ timeout: 90_000 })
    expect(Math.min(...llegados)).toBeGreaterThan(3)
    expect(new Set(llegados).size).toBe(llegados.length)
    await reponer()
    await expect(page.getByText(/Tomada el 12 de septiembre de 2026/)).toBeVisible({ timeout: 30_000 })
    await revisarPantalla(page, '121-evidencia-de-la-meta')
  })
  await linea.cortar()
})

test('una evidencia respalda varias metas; la de datos personales no se cuenta afuera', async ({ page }) => {
  await entrarComo(page, 'liderGachancipa')

  await test.step('se asocia a otras metas, solo con el teclado', async () => {
    await page.goto(EVIDENCIAS)
    await page.getByRole('button', { name: /^Escoger metas/ }).press('Enter')
    const dialogo = page.getByRole('dialog')
    await expect(dialogo.getByRole('checkbox', { checked: true })).toHaveCount(1)
    await dialogo.getByRole('checkbox').nth(1).press('Space')
    await dialogo.getByRole('checkbox').nth(2).press('Space')
    await revisarPantalla(page, '122-evidencia-elegir-metas', false)
    await dialogo.getByRole('button', { name: /^Guardar \(3 metas\)/ }).press('Enter')
    await expect(dialogo).toBeHidden()
    await expect(page.getByText(/Respalda 3 metas de este corte/)).toBeVisible()
  })

  await test.step('una lista de asistencia se marca con datos personales', async () => {
    await page.locator('summary', { hasText: 'Agregar evidencias' }).click()
    await page.getByLabel('Contiene datos personales').first().check()
    const csv = {
      name: 'asistencia de Pedro.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('nombre;documento\nPedro;1\n'),
    }
    await page.getByLabel('Archivos', { exact: true }).setInputFiles(csv)
    await expect(page.getByRole('link', { name: 'asistencia de Pedro.csv' })).toBeVisible()
    await page.getByLabel('Ver', { exact: true }).selectOption('personales')
    await expect(page.getByText('1 evidencia', { exact: true })).toBeVisible()
    await revisarPantalla(page, '123-evidencias-del-corte')
  })
})

test('quien vigila sabe que está y no la abre; afuera no hay nada que no se haya revisado', async ({ page }) => {
  await entrarComo(page, 'control')
  await page.goto(`${EVIDENCIAS}?ver=personales`)
  await expect(page.getByText('Evidencia con datos personales', { exact: true })).toBeVisible()
  await expect(page.getByText('Pedro')).toHaveCount(0)
  await expect(page.getByRole('button', { name: /Retirar/ })).toHaveCount(0)
  await revisarPantalla(page, '124-evidencias-sin-abrir')
  const afuera = await page.request.get('/api/entidades/25295/evidencias-publicas/2026/4')
  expect([afuera.status(), (await afuera.json()).type]).toEqual([404, 'reporte.no_publicado'])
})
