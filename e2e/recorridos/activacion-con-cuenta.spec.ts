// Who leads one entity is accepted for another: it activates with the password it has, which does not change, and works for either.
// Over a server of its own: it changes who leads.
import { expect, type Page, test } from '@playwright/test'
import { abrirCarta, enlaceDeLaCarta, seguirEnlace } from '../apoyo/buzon.ts'
import { otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { abrirServidor } from '../apoyo/servidor-propio.ts'
import { agregar, comoSoporte, escogerEntidad, llenarPersona, pdf, radicar } from '../apoyo/solicitudes.ts'

const CLAVE = 'demostracion-kpt'
const GERMAN = {
  busca: 'pasto',
  entidad: /^Pasto/,
  nombre: 'Germán Rojas',
  documento: '1000000301',
  correo: 'lider.gachancipa@demostracion.kpt',
}

let base = ''
let cerrar = async () => {}
test.beforeAll(async () => {
  const servidor = await abrirServidor()
  base = servidor.url
  cerrar = servidor.cerrar
})
test.afterAll(() => cerrar())

async function ingresar(page: Page): Promise<void> {
  await page.getByLabel('Contraseña', { exact: true }).fill(CLAVE)
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click()
  await expect(page).not.toHaveURL(/\/ingreso/)
}

test('con la contraseña de siempre activa la segunda entidad, y pasa de una a otra', async ({ browser }, info) => {
  const page = await otraPersona(browser, info, base)
  vigilar(page)
  await page.goto('/solicitud')
  await escogerEntidad(page, GERMAN)
  await llenarPersona(page, GERMAN)
  await agregar(page, 'Documento de identidad', pdf('cedula.pdf'))
  await agregar(page, 'Acto de designación', pdf('resolucion.pdf'))
  const soporte = await comoSoporte(page, await radicar(page))
  await soporte.aceptar()
  await soporte.cerrar()

  await abrirCarta(page, /Se aceptó su solicitud/, GERMAN.correo)
  const enlace = await enlaceDeLaCarta(page, '/enlace/activar')
  await seguirEnlace(page, enlace)
  await expect(page.getByText('Usted ya tiene una cuenta con este correo')).toBeVisible()
  await expect(page.getByLabel('Escoja su contraseña')).toHaveCount(0)
  await revisarPantalla(page, 'enlace-con-cuenta')

  // Whoever forgot it asks for another without looking for the door, and the link goes on serving.
  await page.getByRole('link', { name: '¿La olvidó?' }).click()
  await expect(page).toHaveURL(/\/clave$/)
  await expect(page.getByLabel('Correo con el que ingresa')).toHaveValue(GERMAN.correo)

  await seguirEnlace(page, enlace)
  await page.getByLabel('Su contraseña de siempre').fill('no es esta')
  await page.getByRole('button', { name: 'Activar mi usuario' }).click()
  await expect(page.getByText('Esa no es la contraseña de su cuenta')).toBeVisible()
  await page.getByLabel('Su contraseña de siempre').fill(CLAVE)
  await page.getByRole('button', { name: 'Activar mi usuario' }).click()
  await expect(page.getByLabel('Correo electrónico')).toHaveValue(GERMAN.correo)
  await ingresar(page)

  // Where it worked last, and from there to the new one and back: what it may see is that of one at a time.
  const inicio = async (entidad: string) => (await page.request.get(`/api/entidades/${entidad}/inicio`)).status()
  expect([await inicio('25295'), await inicio('52001')]).toEqual([200, 403])
  await page.getByText('Trabajar como…').click()
  await revisarPantalla(page, 'trabajar-como-dos-entidades')
  await page.getByRole('button', { name: 'Usuario líder · Pasto' }).click()
  await expect.poll(() => inicio('25295')).toBe(403)
  expect([await inicio('25295'), await inicio('52001')]).toEqual([403, 200])
  await page.getByText('Trabajar como…').click()
  await page.getByRole('button', { name: 'Usuario líder · Gachancipá' }).click()
  await expect.poll(() => inicio('25295')).toBe(200)
  await seguirEnlace(page, enlace)
  await expect(page.getByText('Este enlace ya no sirve')).toBeVisible()
  await page.context().close()
})
