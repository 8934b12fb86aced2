// The mailbox of the demonstration, used as people use theirs: a letter is waited for, opened, and its link followed.
import { expect, type Locator, type Page } from '@playwright/test'

/** Opens the last letter with this subject to this address. */
export async function abrirCarta(page: Page, asunto: RegExp, para: string): Promise<void> {
  const fila = page.locator('tr').filter({ hasText: para })
  const carta = fila.getByRole('link', { name: asunto }).first()
  await expect(async () => {
    await page.goto('/buzon')
    await expect(carta).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  await carta.click()
  await expect(page.getByRole('heading', { level: 1, name: asunto })).toBeVisible()
}

/** Turns the pages of the list until this letter is there: others write theirs meanwhile. */
export async function hojearHasta(page: Page, carta: Locator): Promise<void> {
  const paginas = page.getByRole('navigation', { name: 'Páginas de correos' })
  await expect(paginas).toBeVisible()
  const cual = paginas.getByText(/^Página \d+ de \d+$/)
  while (!(await carta.isVisible())) {
    const antes = (await cual.textContent()) ?? ''
    await paginas.getByRole('link', { name: 'Siguiente' }).click({ timeout: 2_000 })
    await expect(cual).not.toHaveText(antes)
  }
}

/** Path and fragment of the link of the letter on screen that leads to a page. */
export async function enlaceDeLaCarta(page: Page, ruta: string): Promise<string> {
  const href = await page
    .getByRole('link', { name: `${ruta}#` })
    .first()
    .getAttribute('href')
  const { hash, pathname } = new URL(href ?? '')
  expect(pathname).toBe(ruta)
  return `${pathname}${hash}`
}

/** Opens the page of a link, and sees that its token stays neither in the address nor in what the browser keeps. */
export async function seguirEnlace(page: Page, direccion: string): Promise<void> {
  await page.goto(direccion)
  const [ruta = '', ficha = ''] = direccion.split('#')
  await expect(page).toHaveURL(new RegExp(`${ruta}$`))
  const guardado = await page.evaluate(() => JSON.stringify([{ ...localStorage, ...sessionStorage }, history.state]))
  expect(guardado).not.toContain(ficha)
}
