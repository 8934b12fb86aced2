// A delegate of Cogua: invited by its leader to one línea, who accepts from the letter and signs in.
import { expect, type Page } from '@playwright/test'
import { abrirCarta, enlaceDeLaCarta, seguirEnlace } from './buzon.ts'

const DELFINA = { nombre: 'Delfina Díaz', correo: 'delfina@cogua-cundinamarca.gov.co' }
const CLAVE = 'tres mulas suben despacio'

export async function invitarALaLinea(lider: Page, linea: string): Promise<void> {
  await lider.goto('/entidades/25200/equipo?invitar=1')
  await lider.getByLabel('Nombre completo').fill(DELFINA.nombre)
  await lider.getByLabel('Correo institucional').fill(DELFINA.correo)
  await lider.getByLabel(linea).check()
  await lider.getByRole('button', { name: 'Enviar la invitación', exact: true }).click()
  await expect(lider.getByText('La invitación va en camino')).toBeVisible()
}

export async function entrarComoDelegada(page: Page): Promise<void> {
  await abrirCarta(page, /Lo invitan a KPT: Cogua/, DELFINA.correo)
  await seguirEnlace(page, await enlaceDeLaCarta(page, '/enlace/invitacion'))
  await page.getByLabel('Escoja su contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Aceptar la invitación' }).click()
  await expect(page.getByLabel('Correo electrónico')).toHaveValue(DELFINA.correo)
  await page.getByLabel('Contraseña', { exact: true }).fill(CLAVE)
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click()
  await expect(page).toHaveURL(/\/entidades\/25200$/)
}
