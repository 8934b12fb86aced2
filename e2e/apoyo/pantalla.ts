import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { raiz } from '../../apps/server/src/platform/raiz.ts'
import { faltasDeAcceso } from './accesibilidad.ts'

/**
 * What must be true of every screen: no accessibility violation (WCAG 2.1 AA), no sideways scrolling of the page, nothing that the
 * browser refused under the content policy. Leaves a picture of it in .kpt/pantallas; of a page too long for one, only what is in sight.
 */
export async function revisarPantalla(page: Page, nombre: string, entera = true): Promise<void> {
  await esperarPantalla(page)
  const carpeta = join(raiz, '.kpt/pantallas', test.info().project.name)
  mkdirSync(carpeta, { recursive: true })
  await page.screenshot({ path: join(carpeta, `${nombre}.png`), fullPage: entera })
  expect.soft(await faltasDeAcceso(page), `accesibilidad de «${nombre}»`).toEqual([])
  const sobra = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect.soft(sobra, `ancho de «${nombre}»`).toBeLessThanOrEqual(0)
}

/**
 * A screen is there when nothing of it is on its way: neither its file, nor its data, nor its letters. An idle network would not say so: of a screen
 * reached by a link it speaks too early, and a frame without scripts (a mail as it arrives) never tells that it is idle.
 */
async function esperarPantalla(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  // It has its title before its data.
  await page.waitForFunction(() => document.querySelectorAll('main *').length > 8)
  await expect(page.locator('[aria-busy="true"], .esqueleto')).toHaveCount(0)
  await page.evaluate(async () => void (await document.fonts.ready))
}

/** Fails the test on whatever the browser complains about: errors of the page, and what the content policy refused. */
export function vigilar(page: Page): void {
  page.on('pageerror', (error) => expect.soft(error.message, 'error en la página').toBe(''))
  page.on('console', (mensaje) => {
    if (/Content Security Policy/i.test(mensaje.text())) expect.soft(mensaje.text(), 'política de contenido').toBe('')
  })
}
