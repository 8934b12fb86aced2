// The document of the plan: the leader replaces it, leaves while it is read, searches in it; anybody reads it without an account. Over a server of its own.
import { expect, type Page, test } from '@playwright/test'
import { pdfDePaginas } from '../../apps/server/src/features/demostracion/index.ts'
import { pdfConClave, pdfEscaneado } from '../../apps/server/src/testing/pdf.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

const PLAN = '/entidades/25295/plan'
const DOCUMENTO = `${PLAN}/documento`
const NUEVO = pdfDePaginas(
  Array.from({ length: 120 }, (_, i) => [
    `Página ${i + 1} del plan de desarrollo.`,
    i === 76
      ? 'La gestión del riesgo: alertas tempranas en la quebrada y atención de la niñez en los albergues.'
      : 'Las vías, el agua potable y la educación son el programa de todos los días en cada vereda del municipio.',
  ]),
)

test.describe.configure({ mode: 'serial' })
conServidorPropio()
test.beforeEach(({ page }) => vigilar(page))

async function cargar(page: Page, name: string, buffer: Buffer): Promise<void> {
  await page.goto(`${PLAN}?seccion=acto`)
  await page.getByLabel('Documento del acto, en PDF').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await page.getByRole('button', { name: 'Guardar el acto' }).click()
}

async function buscar(page: Page, texto: string): Promise<void> {
  await page.getByLabel('Palabras que busca').fill(texto)
  await page.getByRole('button', { name: 'Buscar', exact: true }).last().click()
}

test('cualquiera lee el plan publicado y busca en él, sin cuenta', async ({ page }) => {
  await page.goto('/entidades/25295/como-va')
  await page.getByRole('link', { name: 'Leer su plan' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Documento del plan' })).toBeVisible()
  await expect(page.getByText(/^Se leyeron \d+ páginas\./)).toBeVisible()
  await buscar(page, 'educacion')
  await expect(page.locator('mark').first()).toHaveText(/^educación$/i)
  await revisarPantalla(page, '95-plan-publicado')
  await expect(page.getByText('Registrado', { exact: true })).toHaveCount(0)
})

test('el líder reemplaza el documento, sale mientras se lee, y encuentra la página que buscaba', async ({ page }) => {
  await entrarComo(page, 'liderGachancipa')

  await test.step('un PDF con clave no se recibe, y se dice qué hacer', async () => {
    await cargar(page, 'con clave.pdf', pdfConClave('secreta'))
    await expect(page.getByText(/El PDF pide una clave para abrirse\. Quítele la clave/)).toBeVisible()
    await revisarPantalla(page, '96-documento-rechazado')
  })

  await test.step('el nuevo se guarda; la lectura sigue aunque salga', async () => {
    await cargar(page, 'plan corregido.pdf', NUEVO)
    await expect(page.getByText('El acto de aprobación quedó registrado.')).toBeVisible()
    await page.goto('/entidades/25295')
    await page.goto(DOCUMENTO)
    await expect(page.getByText('Se leyeron 120 páginas.')).toBeVisible({ timeout: 60_000 })
  })

  await test.step('busca sin tildes, abre la página hallada y pasa a la siguiente', async () => {
    await buscar(page, 'ninez albergues')
    await expect(page.getByRole('heading', { name: 'Página 77' })).toBeVisible()
    await expect(page.locator('mark')).toHaveText(['niñez', 'albergues'])
    await revisarPantalla(page, '97-documento-hallado')
    const pdf = page.getByRole('link', { name: /Verla en el PDF/ })
    await expect(pdf).toHaveAttribute('href', /\/archivos\/[0-9a-f]{64}#page=77$/)
    const bajado = await page.request.get((await pdf.getAttribute('href')) ?? '')
    expect(bajado.headers()).toMatchObject({ 'content-type': 'application/pdf', 'accept-ranges': 'bytes' })
    await page.getByRole('link', { name: 'Leer la página 77' }).click()
    await expect(page.getByRole('heading', { name: 'Página 77' })).toBeVisible()
    await expect(page.locator('mark')).toHaveText(['niñez', 'albergues'])
    await revisarPantalla(page, '98-documento-pagina')
    await page.getByRole('link', { name: 'Página siguiente' }).click()
    await expect(page.getByText('Página 78 de 120')).toBeVisible()
    await page.getByRole('link', { name: /Volver a las páginas/ }).click()
    await expect(page.getByRole('heading', { name: 'Página 77' })).toBeVisible()
  })

  await test.step('muchas páginas halladas se ven por partes, y el documento anterior sigue ahí con quién y cuándo', async () => {
    await buscar(page, '"agua potable"')
    await expect(page.getByText('1 a 10 de 119 páginas').first()).toBeVisible()
    await page.getByRole('link', { name: 'Siguiente' }).first().click()
    await expect(page.getByText('11 a 20 de 119 páginas').first()).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Documentos anteriores' })).toBeVisible()
    await expect(page.getByRole('link', { name: /plan-de-desarrollo-de-demostracion\.pdf/ })).toBeVisible()
    await buscar(page, 'hipopótamo')
    await expect(page.getByText('Ninguna página dice «hipopótamo»')).toBeVisible()
    await revisarPantalla(page, '99-documento-sin-hallar')
  })

  await test.step('uno que es imagen se guarda y se dice que en él no se puede buscar', async () => {
    await cargar(page, 'escaneado.pdf', pdfEscaneado())
    await expect(page.getByText('El acto de aprobación quedó registrado.')).toBeVisible()
    await page.getByRole('link', { name: 'Leer el documento' }).click()
    await expect(page.getByText(/Este PDF es una imagen: se guarda y se muestra/)).toBeVisible({ timeout: 60_000 })
    await expect(page.getByLabel('Palabras que busca')).toHaveCount(0)
    await revisarPantalla(page, '99-documento-imagen')
  })
})
