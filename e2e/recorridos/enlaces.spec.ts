// One-time links besides those of a new leader: an encargo whose dates are to come, and an invitation.
import { expect, test } from '@playwright/test'
import { abrirCarta, enlaceDeLaCarta, seguirEnlace } from '../apoyo/buzon.ts'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { agregar, comoSoporte, escogerEntidad, llenarPersona, pdf, radicar } from '../apoyo/solicitudes.ts'

const CLAVE = 'tres mulas suben despacio'
const ELSA = {
  busca: 'tabio',
  entidad: /^Tabio/,
  nombre: 'Elsa Encinales',
  documento: '52.300.400',
  correo: 'elsa.encinales@tabio-cundinamarca.gov.co',
}

test('un encargo por venir: se activa, se dice desde cuándo se puede ingresar y el titular sigue mientras tanto', async ({
  page,
}) => {
  vigilar(page)
  await page.goto('/solicitud')
  await escogerEntidad(page, ELSA)
  await llenarPersona(page, ELSA)
  await page.getByLabel('Por encargo, entre dos fechas').check()
  await page.getByLabel('El encargo empieza').fill('2026-12-15')
  await page.getByLabel('El encargo termina').fill('2026-12-01')
  await agregar(page, 'Documento de identidad', pdf('cedula.pdf'))
  await agregar(page, 'Acto de designación', pdf('resolucion.pdf'))
  await page.getByLabel('Leí el aviso y autorizo').check()
  await page.getByRole('button', { name: 'Radicar la solicitud' }).click()
  await page.getByRole('link', { name: 'El encargo debe terminar el mismo día que empieza o después' }).click()
  await expect(page.getByLabel('El encargo termina')).toBeFocused()
  await page.getByLabel('El encargo empieza').fill('2026-12-01')
  await page.getByLabel('El encargo termina').fill('2026-12-15')
  const soporte = await comoSoporte(page, await radicar(page))
  await soporte.aceptar()
  await soporte.cerrar()

  await abrirCarta(page, /Se aceptó su solicitud/, ELSA.correo)
  await seguirEnlace(page, await enlaceDeLaCarta(page, '/enlace/activar'))
  await expect(page.getByText('por encargo, del 1 de diciembre de 2026 al 15 de diciembre de 2026')).toBeVisible()
  await revisarPantalla(page, 'enlace-encargo')
  await page.getByLabel('Escoja su contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Activar mi usuario' }).click()
  await expect(page.getByText('Su encargo empieza el 1 de diciembre de 2026')).toBeVisible()
  await revisarPantalla(page, 'enlace-encargo-activado')
  await entrarComo(page, 'liderTabio')
})

test('una invitación se acepta con su enlace, una sola vez', async ({ browser, page }, info) => {
  vigilar(page)
  const correo = 'rita.ramos@tabio-cundinamarca.gov.co'
  const lider = await otraPersona(browser, info)
  await entrarComo(lider, 'liderTabio')
  const cuerpo = { nombre: 'Rita Ramos', correo, rol: 'consulta', direccion: null, reparto: null }
  const respuesta = await lider.request.post('/api/equipo/invitaciones', { data: cuerpo })
  expect(respuesta.status(), await respuesta.text()).toBe(200)
  await lider.close()

  await abrirCarta(page, /Lo invitan a KPT/, correo)
  const enlace = await enlaceDeLaCarta(page, '/enlace/invitacion')
  await seguirEnlace(page, enlace)
  await expect(page.getByText('Rita Ramos', { exact: true })).toBeVisible()
  await revisarPantalla(page, 'enlace-invitacion')
  await page.getByLabel('Escoja su contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Aceptar la invitación' }).click()
  await expect(page.getByLabel('Correo electrónico')).toHaveValue(correo)
  await page.getByLabel('Contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click()
  await expect(page.getByText('Rita Ramos').first()).toBeVisible()
  await seguirEnlace(page, enlace)
  await expect(page.getByText('Este enlace ya no sirve')).toBeVisible()
})
