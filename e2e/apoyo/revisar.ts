// How the reviewer works on a submitted version.
import { expect, type Page } from '@playwright/test'

export async function tomarEnRevision(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Tomar en revisión' }).click()
  await expect(page.getByRole('button', { name: 'Tomar en revisión' })).toBeHidden()
}

/** Chooses metas, writes the reason of each beside it, then the general reason and the date. */
export async function pedirAjustes(
  page: Page,
  pedidos: readonly { readonly meta: string; readonly motivo: string }[],
  { motivo, vence }: { readonly motivo: string; readonly vence: string },
): Promise<void> {
  for (const pedido of pedidos) {
    await page.getByLabel(`Pedir ajuste en la meta ${pedido.meta}`).first().check()
    await page.getByLabel(`Qué debe ajustarse en la meta ${pedido.meta}`).first().fill(pedido.motivo)
  }
  await page.getByRole('link', { name: 'Seguir con la solicitud' }).click()
  await page.getByLabel('Motivo general').fill(motivo)
  await page.getByLabel('La entidad puede responder hasta').fill(vence)
}

export async function confirmarSolicitud(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Pedir ajustes' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}

export async function validar(page: Page, observaciones: string): Promise<void> {
  await page.getByRole('button', { name: 'Validar', exact: true }).click()
  await page.getByLabel('Observaciones').fill(observaciones)
  await page.getByRole('button', { name: 'Sí, validar' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
}
