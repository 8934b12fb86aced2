// What a journey does without its screens, through the same doors: the part of its story that another journey already tells.
import { expect, type Page } from '@playwright/test'

/** Posts in the name of whoever is signed in; fails the journey when it is refused. */
export async function pedir(page: Page, direccion: string, data: object | Buffer = {}) {
  const respuesta = await page.request.post(direccion, { data })
  expect(respuesta.ok(), `${direccion}: ${await respuesta.text()}`).toBe(true)
  return respuesta.json()
}

/** Signs again and sends a report. */
export async function firmarYEnviar(page: Page, reporte: string): Promise<void> {
  await pedir(page, '/api/cuenta/firma', { clave: 'demostracion-kpt', codigo: null })
  await pedir(page, `${reporte}/envio`)
}
