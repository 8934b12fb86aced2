// A second factor that the operator demands of those who review: the first entry leads to it before anything else, and the next ask for
// the code. Over a server of its own, where it is demanded.
import { expect, type Page, test } from '@playwright/test'
import { codigoDeAplicacion } from '../../apps/server/src/testing/codigos.ts'
import { abrirCarta, enlaceDeLaCarta, seguirEnlace } from '../apoyo/buzon.ts'
import { otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { abrirServidor } from '../apoyo/servidor-propio.ts'

const CLAVE = 'demostracion-kpt'
const REVISORA = 'gobernacion@demostracion.kpt'
const LIDER = 'lider.cogua@demostracion.kpt'

let base = ''
test.describe.configure({ mode: 'serial' })
let cerrar = async () => {}
test.beforeAll(async () => {
  const servidor = await abrirServidor(['KPT_SEGUNDO_FACTOR_EXIGIDO=revisor_gobernacion'])
  base = servidor.url
  cerrar = servidor.cerrar
})
test.afterAll(() => cerrar())

async function escribirClave(page: Page, correo: string): Promise<void> {
  await page.goto('/ingreso')
  await page.getByLabel('Correo electrónico').fill(correo)
  await page.getByLabel('Contraseña', { exact: true }).fill(CLAVE)
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click()
}

test('quien revisa activa la verificación antes de ver nada; después ingresa con el código; a un líder no se le pide', async ({
  browser,
}, info) => {
  const page = await otraPersona(browser, info, base)
  vigilar(page)
  await escribirClave(page, REVISORA)
  const titulo = page.getByRole('heading', { level: 1, name: 'Verificación en dos pasos' })
  await expect(titulo).toBeVisible()
  await expect(page.getByText('Antes de seguir, active una')).toBeVisible()
  await revisarPantalla(page, 'segundo-paso-exigido')
  // Neither by its address, nor behind the screens: nothing is answered but this.
  for (const otra of ['/revision', '/tablero', '/cuenta', '/entidades/25200/plan']) {
    await page.goto(otra)
    await expect(titulo).toBeVisible()
  }
  const cola = await page.request.get('/api/revision/cola')
  expect([cola.status(), (await cola.json()).type]).toEqual([403, 'sesion.segundo_factor'])

  await page.getByRole('button', { name: 'Activar la aplicación de códigos' }).click()
  await page.getByLabel('Su contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Seguir' }).click()
  const secreto = ((await page.locator('.qr__clave').textContent()) ?? '').replaceAll(' ', '')
  const codigo = async (despues = 0) => {
    const { ahora } = await (await page.request.get('/api/sesion')).json()
    return codigoDeAplicacion(secreto, Date.parse(ahora) + despues)
  }
  await page.getByLabel(/Escriba el código de seis cifras/).fill(await codigo())
  await page.getByRole('button', { name: 'Activar', exact: true }).click()
  await page.getByRole('button', { name: 'Ya los guardé' }).click()
  await expect(page.getByText('Antes de seguir, active una')).toHaveCount(0)
  await page.goto('/revision')
  await expect(page.getByRole('heading', { level: 1, name: 'Verificación en dos pasos' })).toHaveCount(0)
  expect((await page.request.get('/api/revision/cola')).status()).toBe(200)

  await page.getByRole('button', { name: 'Salir' }).click()
  await expect(page.getByText('Cerró su sesión.')).toBeVisible()
  await escribirClave(page, REVISORA)
  await expect(page.getByRole('heading', { name: 'Segundo paso' })).toBeVisible()
  expect((await page.request.get('/api/revision/cola')).status()).toBe(401)
  // The next step of the application: the one that activated it does not serve again.
  await page.getByLabel('Código', { exact: true }).fill(await codigo(30_000))
  await page.getByRole('button', { name: 'Continuar' }).click()
  await expect(page).not.toHaveURL(/\/ingreso/)
  expect((await page.request.get('/api/revision/cola')).status()).toBe(200)
  await page.context().close()

  const lider = await otraPersona(browser, info, base)
  await escribirClave(lider, LIDER)
  await expect(lider).not.toHaveURL(/\/ingreso|\/cuenta/)
  await lider.context().close()
})

test('quien perdió su teléfono y sus códigos lo pide, le llega el enlace, lee desde cuándo, y quien no fue lo cancela', async ({
  browser,
}, info) => {
  const page = await otraPersona(browser, info, base)
  vigilar(page)
  await escribirClave(page, REVISORA)
  await page.getByRole('button', { name: 'No tengo mi teléfono ni mis códigos' }).click()
  await revisarPantalla(page, 'rescate-explicado')
  await page.getByRole('button', { name: 'Enviarme el enlace' }).click()
  await expect(page.getByText('Revise su correo')).toBeVisible()
  await revisarPantalla(page, 'rescate-pedido')
  await abrirCarta(page, /Pidieron entrar a KPT sin su segundo paso/, REVISORA)
  const enlace = await enlaceDeLaCarta(page, '/enlace/rescate')
  await seguirEnlace(page, enlace)
  await expect(page.getByText('Todavía no es la hora')).toBeVisible()
  await expect(page.getByRole('button', { name: 'Quitar mi segundo paso' })).toHaveCount(0)
  await revisarPantalla(page, 'rescate-espera')
  await page.getByRole('button', { name: 'No fui yo: cancelar' }).click()
  await expect(page.getByText('Quedó cancelado')).toBeVisible()
  await revisarPantalla(page, 'rescate-cancelado')
  await abrirCarta(page, /Se canceló el pedido/, REVISORA)
  await seguirEnlace(page, enlace)
  await expect(page.getByText('Este enlace ya no sirve')).toBeVisible()
  await page.context().close()
})
