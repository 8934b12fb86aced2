// What belongs to the person: its password, its sessions, its second factor. Over a server of its own: passwords change here.
import { type Browser, expect, type Page, test } from '@playwright/test'
import { codigoDeAplicacion } from '../../apps/server/src/testing/codigos.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { abrirServidor } from '../apoyo/servidor-propio.ts'

const CLAVE = 'demostracion-kpt'
const OTRA = 'tres mulas y un trapiche viejo'
const TABIO = 'lider.tabio@demostracion.kpt'
const COGUA = 'lider.cogua@demostracion.kpt'
const GACHANCIPA = 'lider.gachancipa@demostracion.kpt'

let base = ''
let cerrar = async () => {}
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  const servidor = await abrirServidor()
  // Passkeys have no address of numbers: the one of the letters is `localhost`.
  base = `http://localhost:${servidor.puerto}`
  cerrar = servidor.cerrar
})
test.afterAll(() => cerrar())

async function escribirClave(page: Page, correo: string, clave: string): Promise<void> {
  await page.goto(`${base}/ingreso`)
  await page.getByLabel('Correo electrónico').fill(correo)
  await page.getByLabel('Contraseña', { exact: true }).fill(clave)
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click()
}

async function ingresar(page: Page, correo: string, clave: string): Promise<void> {
  await escribirClave(page, correo, clave)
  await expect(page).not.toHaveURL(/\/ingreso/)
}

/** What the application shows at the server's own hour, or a while later. */
async function codigo(page: Page, secreto: string, despues = 0): Promise<string> {
  const { ahora } = await (await page.request.get(`${base}/api/sesion`)).json()
  return codigoDeAplicacion(secreto, Date.parse(ahora) + despues)
}

async function otroNavegador(browser: Browser): Promise<Page> {
  const contexto = await browser.newContext({ locale: 'es-CO', viewport: test.info().project.use.viewport ?? null })
  return contexto.newPage()
}

test('la contraseña olvidada: el enlace llega al correo, se escoge otra y con esa se entra', async ({ page }) => {
  vigilar(page)
  await page.goto(`${base}/ingreso`)
  await page.getByRole('link', { name: '¿Ha olvidado su contraseña?' }).click()
  await page.getByLabel('Correo con el que ingresa').fill(TABIO)
  await revisarPantalla(page, 'clave-olvidada')
  await page.getByRole('button', { name: 'Enviarme el enlace' }).click()
  await expect(page.getByText('Revise su correo')).toBeVisible()
  await revisarPantalla(page, 'clave-pedida')
  await page.getByRole('link', { name: 'buzón de la demostración' }).first().click()
  const carta = page.getByRole('link', { name: 'Escoja una contraseña nueva para KPT' }).first()
  await expect(async () => {
    await page.reload()
    await expect(carta).toBeVisible({ timeout: 2_000 })
  }).toPass({ timeout: 60_000 })
  await carta.click()
  const enlace = await page.getByRole('link', { name: /\/enlace\/clave/ }).getAttribute('href')
  await page.goto(enlace ?? '')
  await expect(page.getByLabel('Correo con el que ingresa')).toHaveValue(TABIO)
  await page.getByLabel('Contraseña nueva').fill('Tulia Moreno 1')
  await page.getByRole('button', { name: 'Cambiar la contraseña' }).click()
  await expect(page.getByText('No use su nombre').first()).toBeVisible()
  await revisarPantalla(page, 'clave-nueva')
  await page.getByLabel('Contraseña nueva').fill(OTRA)
  await page.getByRole('button', { name: 'Cambiar la contraseña' }).click()
  await expect(page.getByText('Su contraseña cambió')).toBeVisible()
  await escribirClave(page, TABIO, CLAVE)
  await expect(page.getByText('no coinciden')).toBeVisible()
  await ingresar(page, TABIO, OTRA)
})

test('las sesiones: se ven, se cierra la de otro navegador y ese se entera; la contraseña se cambia', async ({
  page,
  browser,
}) => {
  vigilar(page)
  await ingresar(page, GACHANCIPA, CLAVE)
  const otra = await otroNavegador(browser)
  await ingresar(otra, GACHANCIPA, CLAVE)
  await page.goto(`${base}/cuenta`)
  await expect(page.getByText('Esta sesión')).toBeVisible()
  await revisarPantalla(page, 'cuenta')
  await page.getByRole('button', { name: /^Cerrar la otra sesión|^Cerrar las otras/ }).click()
  await expect(page.getByText(/Se cerr(ó la otra sesión|aron \d+ sesiones)\./)).toBeVisible()
  await otra.goto(`${base}/entidades/25295/plan`)
  await expect(otra.getByText('Ingrese para ver esa página.')).toBeVisible()
  await page.goto(`${base}/cuenta/clave`)
  await page.getByLabel('Contraseña de ahora').fill('no es esta')
  await page.getByLabel('Contraseña nueva').fill(OTRA)
  await page.getByRole('button', { name: 'Cambiar la contraseña' }).click()
  await expect(page.getByText('La contraseña de ahora no es esa')).toBeVisible()
  await revisarPantalla(page, 'cuenta-clave')
  await page.getByLabel('Contraseña de ahora').fill(CLAVE)
  await page.getByRole('button', { name: 'Cambiar la contraseña' }).click()
  await expect(page.getByText('Su contraseña cambió')).toBeVisible()
  await otra.context().close()
})

test('los códigos: se activan con la aplicación, se piden al ingresar, y uno de recuperación también sirve', async ({
  page,
}) => {
  vigilar(page)
  await ingresar(page, COGUA, CLAVE)
  await page.goto(`${base}/cuenta/segundo-paso`)
  await page.getByRole('button', { name: 'Activar la aplicación de códigos' }).click()
  await page.getByLabel('Su contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Seguir' }).click()
  const secreto = ((await page.locator('.qr__clave').textContent()) ?? '').replaceAll(' ', '')
  await expect(page.getByRole('img', { name: 'Código QR para la aplicación' })).toBeVisible()
  await revisarPantalla(page, 'segundo-paso-qr')
  await page.getByLabel(/Escriba el código de seis cifras/).fill(await codigo(page, secreto))
  await page.getByRole('button', { name: 'Activar', exact: true }).click()
  await expect(page.getByText('Guarde sus códigos de recuperación')).toBeVisible()
  const recuperacion = await page.locator('.codigos code').allTextContents()
  expect(recuperacion).toHaveLength(10)
  await revisarPantalla(page, 'segundo-paso-recuperacion')
  await page.getByRole('button', { name: 'Ya los guardé' }).click()
  await page.getByRole('button', { name: 'Salir' }).click()
  await expect(page.getByText('Cerró su sesión.')).toBeVisible()
  await escribirClave(page, COGUA, CLAVE)
  await expect(page.getByRole('heading', { name: 'Segundo paso' })).toBeVisible()
  await revisarPantalla(page, 'ingreso-segundo-paso')
  await page.getByLabel('Código', { exact: true }).fill('000000')
  await page.getByRole('button', { name: 'Continuar' }).click()
  await expect(page.getByText('El código no coincide o ya se usó')).toBeVisible()
  // The next step of the application: the one that activated it does not serve again.
  await page.getByLabel('Código', { exact: true }).fill(await codigo(page, secreto, 30_000))
  await page.getByRole('button', { name: 'Continuar' }).click()
  await expect(page).not.toHaveURL(/\/ingreso/)
  await page.getByRole('button', { name: 'Salir' }).click()
  await expect(page.getByText('Cerró su sesión.')).toBeVisible()
  await escribirClave(page, COGUA, CLAVE)
  await page.getByLabel('Código', { exact: true }).fill(recuperacion[0] ?? '')
  await page.getByRole('button', { name: 'Continuar' }).click()
  await expect(page).not.toHaveURL(/\/ingreso/)
})

test('una llave de acceso: se crea con su nombre y con ella se entra sin contraseña', async ({ page }) => {
  vigilar(page)
  const cdp = await page.context().newCDPSession(page)
  await cdp.send('WebAuthn.enable')
  await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true },
      ...{ hasUserVerification: true, isUserVerified: true, automaticPresenceSimulation: true },
    },
  })
  await ingresar(page, TABIO, OTRA)
  await page.goto(`${base}/cuenta/segundo-paso`)
  await page.getByRole('button', { name: 'Agregar una llave de acceso' }).click()
  await page.getByLabel('Nombre para reconocerla').fill('Computador de la oficina')
  await page.getByLabel('Su contraseña').fill(OTRA)
  await page.getByRole('button', { name: 'Crear la llave' }).click()
  await expect(page.getByText('Guarde sus códigos de recuperación')).toBeVisible()
  await page.getByRole('button', { name: 'Ya los guardé' }).click()
  await expect(page.getByText('Computador de la oficina')).toBeVisible()
  await revisarPantalla(page, 'segundo-paso-llave')
  await page.getByRole('button', { name: 'Salir' }).click()
  await expect(page.getByText('Cerró su sesión.')).toBeVisible()
  await page.getByRole('button', { name: 'Ingresar con una llave de acceso' }).click()
  await expect(page).not.toHaveURL(/\/ingreso/)
  await page.goto(`${base}/cuenta`)
  await expect(page.getByText('Ingresó con llave de acceso').first()).toBeVisible()
})
