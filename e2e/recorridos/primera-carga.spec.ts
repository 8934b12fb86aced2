// What travels before a person can sign in or look at the public home: on a slow line every kilobyte is a second.
import { gzipSync } from 'node:zlib'
import { expect, type Page, test } from '@playwright/test'

/** Scripts, styles and fonts, in bytes of gzip. */
const TOPE = 200_000

for (const [direccion, usable] of [
  ['/ingreso', (page: Page) => page.getByRole('button', { name: /^(Ingresar|Entrar)/ })],
  ['/', (page: Page) => page.getByRole('heading', { level: 1 })],
] as const) {
  test(`primera carga de ${direccion}: a lo sumo ${TOPE / 1000} kB`, async ({ page }) => {
    const piezas = vigilarPiezas(page)
    await page.goto(direccion)
    await expect(usable(page).first()).toBeVisible()
    await page.waitForLoadState('networkidle')
    const medidas = await Promise.all(piezas)
    const total = medidas.reduce((suma, { bytes }) => suma + bytes, 0)
    const desglose = medidas.map(({ nombre, bytes }) => `${bytes} ${nombre}`).join('\n')
    test.info().annotations.push({ type: 'primera carga', description: `${direccion}: ${total} octetos` })
    for (const tipo of ['script', 'stylesheet', 'font']) {
      expect(
        medidas.map((m) => m.tipo),
        `algo de ${tipo}:\n${desglose}`,
      ).toContain(tipo)
    }
    expect(total, desglose).toBeLessThanOrEqual(TOPE)
  })
}

function vigilarPiezas(page: Page) {
  const piezas: Promise<{ nombre: string; tipo: string; bytes: number }>[] = []
  page.on('response', (respuesta) => {
    const tipo = respuesta.request().resourceType()
    if (!['script', 'stylesheet', 'font'].includes(tipo)) return
    const nombre = new URL(respuesta.url()).pathname
    // A font comes compressed from its maker.
    const medida = respuesta.body().then((cuerpo) => ({
      nombre,
      tipo,
      bytes: tipo === 'font' ? cuerpo.length : gzipSync(cuerpo, { level: 9 }).length,
    }))
    piezas.push(medida)
  })
  return piezas
}
