// A measure of DNP as its form asks it: for whom and in which cronograma, and with what it is granted.
import type { Page } from '@playwright/test'

/** `nombre`: how its button begins in the list of what was found. */
export async function paraEntidad(page: Page, { busca, nombre }: { busca: string; nombre: RegExp }): Promise<void> {
  await page.getByLabel('Municipio, distrito o departamento').fill(busca)
  await page.getByRole('button', { name: 'Buscar' }).click()
  await page.getByRole('button', { name: nombre }).click()
  await page
    .getByLabel('Cronograma')
    .selectOption({ label: 'Seguimiento al Plan de Desarrollo Territorial, vigencia 2026' })
}

type Sustento = { readonly documento: string; readonly fecha: string; readonly motivo: string }

export async function sustentarMedida(page: Page, { documento, fecha, motivo }: Sustento): Promise<void> {
  await page.getByLabel('Documento con que se concede').fill(documento)
  await page.getByLabel('Fecha del documento').fill(fecha)
  await page.getByLabel('Motivo').fill(motivo)
  await page.getByLabel('Organismo que la avaló').fill('Gobernación de Cundinamarca')
  await page.getByLabel('Quién la avaló en su nombre').fill('Secretaría de Planeación')
}
