// Sign-in with an identity provider: a real one, on another site, and a server of its own that knows it.
import { expect, type Page, test } from '@playwright/test'
import {
  abrirProveedor,
  NOMBRE_DEL_PROVEEDOR,
  type ProveedorDePrueba,
} from '../../apps/server/src/testing/proveedor.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { abrirServidor, puertoLibre } from '../apoyo/servidor-propio.ts'

const CLAVE = 'demostracion-kpt'
const COGUA = 'lider.cogua@demostracion.kpt'

let base = ''
let proveedor: ProveedorDePrueba
let cerrar = async () => {}
test.describe.configure({ mode: 'serial' })
test.beforeAll(async () => {
  const puerto = await puertoLibre()
  // One is `localhost` and the other a number: for the browser, two sites.
  base = `http://localhost:${puerto}`
  proveedor = await abrirProveedor({
    publica: `${base}/`,
    personas: { lina: { correo: COGUA }, desconocida: { correo: 'desconocida@ejemplo.gov.co' } },
  })
  const ajustes = Object.entries(proveedor.entorno).map(([nombre, valor]) => `${nombre}=${valor}`)
  const servidor = await abrirServidor(ajustes, puerto)
  cerrar = async () => {
    await servidor.cerrar()
    await proveedor.cerrar()
  }
})
test.afterAll(() => cerrar())

async function irAlProveedor(page: Page, volver = ''): Promise<void> {
  await page.goto(`${base}/ingreso${volver}`)
  await page.getByRole('button', { name: `Ingresar con ${NOMBRE_DEL_PROVEEDOR}` }).click()
  await expect(page).toHaveURL(new RegExp(`^${proveedor.emisor}/persona/`))
}

async function identificarse(page: Page, quien: string): Promise<void> {
  await page.getByRole('button', { name: quien, exact: true }).click()
}

test('se entra con el proveedor, la cuenta lo muestra, y al salir se sale también de allá', async ({ page }) => {
  vigilar(page)
  await page.goto(`${base}/ingreso`)
  await expect(page.getByRole('button', { name: `Ingresar con ${NOMBRE_DEL_PROVEEDOR}` })).toBeVisible()
  await revisarPantalla(page, 'ingreso-con-proveedor')
  await irAlProveedor(page, '?volver=/cuenta')
  await identificarse(page, 'lina')
  await expect(page).toHaveURL(`${base}/cuenta`)
  await expect(page.getByRole('heading', { name: 'Ingreso con otro proveedor de identidad' })).toBeVisible()
  await expect(page.getByText(/^unida el/)).toBeVisible()
  await expect(page.getByText('Ingresó con otro proveedor de identidad')).toBeVisible()
  await revisarPantalla(page, 'cuenta-identidades')
  await page.getByRole('button', { name: 'Salir' }).click()
  await expect(page.getByRole('heading', { name: 'Salir del proveedor' })).toBeVisible()
  await identificarse(page, 'Sí, salir')
  await expect(page).toHaveURL(`${base}/ingreso?state=cerrada`)
  await expect(page.getByText('Cerró su sesión.')).toBeVisible()
  // There it is nobody any more either: it asks who comes.
  await irAlProveedor(page)
  await expect(page.getByRole('heading', { name: '¿Quién es usted?' })).toBeVisible()
})

test('quien cancela o no tiene usuario lo lee en palabras, y nada de la vuelta queda en la dirección', async ({
  page,
}) => {
  vigilar(page)
  await irAlProveedor(page)
  await identificarse(page, 'cancelar')
  await expect(page.getByText('El ingreso se canceló en la página del proveedor')).toBeVisible()
  await expect(page).toHaveURL(`${base}/ingreso/proveedor`)
  await page.getByRole('link', { name: 'Volver al ingreso' }).click()
  await irAlProveedor(page)
  await identificarse(page, 'desconocida')
  await expect(page.getByText('No hay un usuario de KPT con el correo desconocida@ejemplo.gov.co')).toBeVisible()
  await expect(page.getByRole('link', { name: 'Solicite ser el usuario líder' })).toBeVisible()
  await revisarPantalla(page, 'ingreso-proveedor-sin-cuenta')
  await page.reload()
  await expect(page.getByText('Empiece de nuevo el ingreso.')).toBeVisible()
})

test('después de ingresar no se va a otro sitio, aunque la dirección lo pida', async ({ page, context }) => {
  vigilar(page)
  await context.clearCookies()
  await irAlProveedor(page, '?volver=https://otro.example/')
  await identificarse(page, 'lina')
  await expect(page).toHaveURL(`${base}/entidades/25200`)
})

test('la identidad se separa con la contraseña y deja de servir, hasta que se permite de nuevo', async ({ page }) => {
  vigilar(page)
  await page.goto(`${base}/ingreso?volver=/cuenta`)
  await page.getByLabel('Correo electrónico').fill(COGUA)
  await page.getByLabel('Contraseña', { exact: true }).fill(CLAVE)
  await page.getByRole('button', { name: 'Ingresar', exact: true }).click()
  await page.getByRole('button', { name: 'Separarla' }).click()
  await page.getByLabel('Su contraseña').fill(CLAVE)
  await revisarPantalla(page, 'cuenta-separar-identidad')
  await page.getByRole('button', { name: 'Separar esta identidad' }).click()
  await expect(page.getByText('Ya no sirve para ingresar')).toBeVisible()
  await irAlProveedor(page)
  await identificarse(page, 'lina')
  await expect(page.getByText('Usted separó esta identidad de su usuario.')).toBeVisible()
  await page.goto(`${base}/cuenta`)
  await page.getByRole('button', { name: 'Permitirla de nuevo' }).click()
  await page.getByLabel('Su contraseña').fill(CLAVE)
  await page.getByRole('button', { name: 'Permitir esta identidad' }).click()
  await expect(page.getByText('Ya puede volver a ingresar con ella.')).toBeVisible()
})
