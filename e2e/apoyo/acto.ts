// How the leader registers the act of approval and finishes the Plan Indicativo.
import { expect, type Page } from '@playwright/test'
import { pdfDeDemostracion } from '../../apps/server/src/features/demostracion/index.ts'

export const ACTO_DE_COGUA = '/entidades/25200/plan?seccion=acto'

/** Fills in the form of the act that is on screen and saves it. */
export async function registrarActo(page: Page): Promise<void> {
  await page.getByLabel('Número', { exact: true }).fill('07')
  await page.getByLabel('Fecha del acto').fill('2024-05-30')
  await page.getByLabel('Documento del acto, en PDF').setInputFiles({
    name: 'acuerdo.pdf',
    mimeType: 'application/pdf',
    buffer: pdfDeDemostracion('Acuerdo 07 de 2024'),
  })
  await page.getByRole('button', { name: 'Guardar el acto' }).click()
}

/** `mirar` sees the question before it is answered. */
export async function finalizarPi(page: Page, mirar?: () => Promise<void>): Promise<void> {
  await page.getByRole('button', { name: 'Finalizar el Plan Indicativo' }).click()
  await mirar?.()
  await page.getByRole('button', { name: 'Sí, finalizar' }).click()
  await expect(page.getByText('PI finalizado').first()).toBeVisible()
}
