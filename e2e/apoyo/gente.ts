import { type Browser, expect, type Page, type TestInfo } from '@playwright/test'

/** The people of the demonstration, by the name on their button of the sign-in page. */
export const GENTE = {
  liderCogua: 'Lina Cárdenas',
  liderGachancipa: 'Germán Rojas',
  liderTabio: 'Tulia Moreno',
  liderSopo: 'Sandra Poveda',
  gobernacion: 'Rosa Beltrán',
  administradoraGobernacion: 'Amparo Triana',
  analista: 'Andrés Mejía',
  administradora: 'Dora Quintero',
  soporte: 'Sonia Pardo',
  control: 'Camilo Vargas',
} as const

export type Persona = keyof typeof GENTE

/** Signs in with the demonstration's own button, as anybody would; whoever was signed in is replaced. */
export async function entrarComo(page: Page, persona: Persona): Promise<void> {
  await page.goto('/ingreso')
  await page.getByRole('button', { name: `Entrar como ${GENTE[persona]}` }).click()
  await expect(page).not.toHaveURL(/\/ingreso/)
  await expect(page.getByText(GENTE[persona]).first()).toBeVisible()
}

/** A browser of another person beside the one of the journey, at the same width. */
export async function otraPersona(browser: Browser, info: TestInfo, base?: string): Promise<Page> {
  const { viewport = null } = info.project.use
  const baseURL = base ?? info.project.use.baseURL ?? ''
  const contexto = await browser.newContext({ baseURL, viewport, locale: 'es-CO', timezoneId: 'America/Bogota' })
  return contexto.newPage()
}
