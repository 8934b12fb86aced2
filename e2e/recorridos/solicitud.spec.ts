// From the public form to the new usuario líder, read in the mailbox on screen: the applicant alone activates, and the former one is out.
import { expect, test } from '@playwright/test'
import { abrirCarta, enlaceDeLaCarta, seguirEnlace } from '../apoyo/buzon.ts'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'
import { agregar, comoSoporte, escogerEntidad, foto, llenarPersona, pdf, radicar } from '../apoyo/solicitudes.ts'

const NORA = {
  busca: 'cogua',
  entidad: /^Cogua/,
  nombre: 'Nora Nueva Garzón',
  documento: '1.030.555.123',
  correo: 'planeacion@cogua-cundinamarca.gov.co',
}
const LINA = 'lider.cogua@demostracion.kpt'
const CLAVE = 'tres mulas suben despacio'

// A server of its own: the leader of Cogua, whom other journeys need, is replaced here.
conServidorPropio()

test('del formulario al nuevo líder: documentos, acuse, aceptación, activación e ingreso', async ({
  browser,
  page,
  baseURL,
}, info) => {
  vigilar(page)
  const lina = await otraPersona(browser, info, baseURL)
  await entrarComo(lina, 'liderCogua')

  await page.goto('/ingreso')
  await page.getByRole('link', { name: 'Solicite ser el usuario líder' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Solicitar usuario líder' })).toBeFocused()
  await revisarPantalla(page, 'solicitud-vacia')
  await page.getByRole('button', { name: 'Radicar la solicitud' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Falta corregir 10 cosas' })).toBeFocused()
  await revisarPantalla(page, 'solicitud-errores')

  // A document that would be refused does not travel; one whose chunk is lost on the way goes on from there.
  await agregar(page, 'Documento de identidad', {
    ...pdf('cedula.pdf'),
    buffer: Buffer.from('PK\u0003\u0004 soy un libro'),
  })
  await expect(page.getByText('«cedula.pdf» no se agregó.')).toBeVisible()
  let perdidos = 0
  await page.route('**/trozos/1', (ruta) => (perdidos++ < 3 ? ruta.abort() : ruta.continue()))
  await agregar(page, 'Documento de identidad', [
    await foto(page, 'image/png', 'cedula-frente.png'),
    await foto(page, 'image/jpeg', 'cedula-respaldo.jpg'),
  ])
  await expect(page.getByText('Se interrumpió la conexión.')).toBeVisible()
  await agregar(page, 'Acto de designación', pdf('decreto-012.pdf'))
  await escogerEntidad(page, NORA)
  await llenarPersona(page, NORA)
  await expect(page.getByText('Recibido', { exact: true })).toHaveCount(3, { timeout: 60_000 })
  expect(perdidos).toBeGreaterThan(3)
  await revisarPantalla(page, 'solicitud-llena')

  await page.reload()
  await expect(page.getByText('Recibido', { exact: true })).toHaveCount(3)
  await expect(page.getByLabel('Nombres y apellidos')).toHaveValue(NORA.nombre)
  await expect(page.getByLabel('Número del documento')).toHaveValue('')
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('555')
  await page.getByLabel('Número del documento').fill(NORA.documento)
  const radicado = await radicar(page)
  await expect(page.getByText('Qué sigue')).toBeVisible()
  expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(NORA.nombre)
  await revisarPantalla(page, 'solicitud-radicada')
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Presentar otra solicitud' })).toBeHidden()
  await page.emulateMedia({ media: 'screen' })

  await abrirCarta(page, new RegExp(`Recibimos su solicitud.*${radicado}`), NORA.correo)
  await seguirEnlace(page, await enlaceDeLaCarta(page, '/solicitud/seguir'))
  await expect(page.getByText('Por verificar').first()).toBeVisible()
  await revisarPantalla(page, 'solicitud-por-verificar')
  await page.reload()
  await expect(page.getByText('Abra esta página desde el correo')).toBeVisible()
  await revisarPantalla(page, 'solicitud-sin-ficha')

  // The leader is told at the request: by mail and on its own first screen.
  await abrirCarta(page, /Alguien pide ser usuario líder de Cogua/, LINA)
  await seguirEnlace(page, await enlaceDeLaCarta(page, '/solicitud/objetar'))
  await page.getByRole('button', { name: 'Enviar la objeción' }).click()
  await expect(page.getByLabel('Por qué se opone')).toBeFocused()
  await page.getByLabel('Por qué se opone').fill('Sigo en el cargo hasta el 30 de noviembre.')
  await page.getByRole('button', { name: 'Enviar la objeción' }).click()
  await expect(page.getByText('Recibimos su objeción.')).toBeVisible()
  await revisarPantalla(page, 'solicitud-objetar')
  await lina.goto('/entidades/25200')
  await lina.getByRole('link', { name: 'Ver quién lo pide' }).click()
  await expect(lina.getByText('Sigo en el cargo hasta el 30 de noviembre.')).toBeVisible()
  await revisarPantalla(lina, 'solicitudes-de-entidad')

  const soporte = await comoSoporte(page, radicado)
  await soporte.aceptar()
  await soporte.cerrar()
  await abrirCarta(page, /Se aceptó su solicitud/, NORA.correo)
  const activar = await enlaceDeLaCarta(page, '/enlace/activar')
  const seguir = await enlaceDeLaCarta(page, '/solicitud/seguir')
  await seguirEnlace(page, seguir)
  await expect(page.getByRole('button', { name: 'Enviarme otro enlace' })).toBeVisible()
  await revisarPantalla(page, 'solicitud-aceptada')

  await seguirEnlace(page, activar)
  await expect(page.getByText('Reemplaza a Lina Cárdenas')).toBeVisible()
  const clave = page.getByLabel('Escoja su contraseña')
  await clave.fill('Cogua 2026')
  await expect(page.getByText('Todavía no sirve.')).toBeVisible()
  await page.getByRole('button', { name: 'Activar mi usuario' }).click()
  await expect(clave).toBeFocused()
  await revisarPantalla(page, 'enlace-activar')
  await clave.fill(CLAVE)
  await expect(page.getByText('Muy buena.')).toBeVisible()
  await page.getByRole('button', { name: 'Mostrar la contraseña' }).click()
  await expect(clave).toHaveAttribute('type', 'text')
  await page.getByRole('button', { name: 'Activar mi usuario' }).click()

  await expect(page.getByText('Su usuario está activo.')).toBeVisible()
  await expect(page.getByLabel('Correo electrónico')).toHaveValue(NORA.correo)
  await page.getByLabel('Contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click()
  await expect(page).toHaveURL(/\/entidades\/25200$/)
  await expect(page.getByText(NORA.nombre).first()).toBeVisible()
  await expect(page.getByRole('heading', { level: 1, name: /Cogua/ })).toBeVisible()

  await lina.goto('/entidades/25200/plan')
  await expect(lina).toHaveURL(/\/ingreso/)
  await lina.close()
  await abrirCarta(page, /Usted ya no es usuario líder de Cogua/, LINA)
  await abrirCarta(page, /usuario líder/, NORA.correo)
  await seguirEnlace(page, activar)
  await expect(page.getByText('Este enlace ya no sirve')).toBeVisible()
  await page.getByRole('button', { name: 'Enviarme otro enlace' }).click()
  await expect(page.getByText('Pedido.')).toBeVisible()
  await revisarPantalla(page, 'enlace-usado')
})

const OLGA = {
  busca: '25295',
  entidad: /^Gachancip/,
  nombre: 'Olga Ospina Ruiz',
  documento: '52100200',
  correo: 'olga.ospina@gachancipa-cundinamarca.gov.co',
}

test('soporte pide más, la persona completa desde su enlace y al final la retira', async ({ page }) => {
  vigilar(page)
  await page.goto('/solicitud')
  await agregar(page, 'Documento de identidad', pdf('cedula.pdf'))
  await agregar(page, 'Acto de designación', pdf('acta-vieja.pdf'))
  await escogerEntidad(page, OLGA)
  await llenarPersona(page, OLGA)
  await expect(page.getByText('Recibido', { exact: true })).toHaveCount(2, { timeout: 60_000 })
  const radicado = await radicar(page)
  const soporte = await comoSoporte(page, radicado)
  await soporte.pedirMas('El acta que envió es de 2023. Envíe la vigente.')
  await soporte.cerrar()

  await abrirCarta(page, new RegExp(`Falta algo en su solicitud ${radicado}`), OLGA.correo)
  await seguirEnlace(page, await enlaceDeLaCarta(page, '/solicitud/seguir'))
  await expect(page.getByText('El acta que envió es de 2023. Envíe la vigente.').first()).toBeVisible()
  await page.getByRole('button', { name: 'Enviar lo que faltaba' }).click()
  await expect(page.getByRole('alert').filter({ hasText: 'Falta corregir una cosa' })).toBeFocused()
  await revisarPantalla(page, 'solicitud-por-completar')
  await agregar(page, 'Acto de designación', pdf('acta-2026.pdf'))
  await expect(page.getByText('Recibido', { exact: true })).toBeVisible({ timeout: 60_000 })
  await page.getByLabel('Explicación').fill('Va el acta de este año, con las dos firmas.')
  await page.getByRole('button', { name: 'Enviar lo que faltaba' }).click()
  await expect(page.getByText('Recibimos lo que faltaba.')).toBeVisible()
  await expect(page.getByText('acta-2026.pdf')).toBeVisible()
  await expect(page.getByText('Va el acta de este año, con las dos firmas.')).toBeVisible()
  await revisarPantalla(page, 'solicitud-completada')

  await page.getByRole('button', { name: 'Retirar la solicitud' }).click()
  await revisarPantalla(page, 'solicitud-retirar', false)
  await page.getByRole('button', { name: 'Sí, retirarla' }).click()
  await expect(page.getByText('Retirada', { exact: true })).toBeVisible()
  await revisarPantalla(page, 'solicitud-retirada')
  await abrirCarta(page, new RegExp(`Se retiró su solicitud ${radicado}`), OLGA.correo)
})
