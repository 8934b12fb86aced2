// A plan whose metas have no code becomes a homologated one: proposals confirmed together, one found by searching, one that DNP assigns and one
// that it excepts in public. Over a server of its own: the other journeys count on the plans of theirs.
import { expect, type Page, test } from '@playwright/test'
import { conMeta, planDeMuestra } from '../../apps/server/src/features/demostracion/index.ts'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { cargarLibroDeCogua } from '../apoyo/plan-grande.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

const HOMOLOGACION = '/entidades/25200/plan/homologacion'
const PORQUE = 'La meta reúne trueques de semillas nativas entre veredas y ningún producto los describe'

conServidorPropio()

/** Twelve metas, five of them without a code. */
function libroSinCodigos() {
  const muestra = planDeMuestra({ entidad: '25200', nombre: 'Cogua' })
  return [0, 1, 2, 3, 4].reduce((libro, i) => conMeta(libro, i, { indicador: '' }), muestra)
}

function meta(page: Page, texto: string) {
  return page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: texto, exact: true }) })
}

async function confirmarElegidas(page: Page, cuantas: RegExp, version: number): Promise<void> {
  await page.getByRole('button', { name: 'Revisar y confirmar' }).click()
  const dialogo = page.getByRole('dialog')
  await expect(dialogo.getByRole('heading', { name: cuantas })).toBeVisible()
  await dialogo.getByRole('button', { name: 'Confirmar' }).click()
  await expect(page.getByText(`Quedó la versión ${version} del plan`)).toBeVisible()
}

async function pedir(page: Page, texto: string): Promise<void> {
  await meta(page, texto).getByText('Ninguno sirve').click()
  await meta(page, texto).getByRole('button', { name: 'No tiene equivalente: pedir al DNP' }).click()
  const dialogo = page.getByRole('dialog')
  await dialogo.getByRole('button', { name: 'Pedir al DNP' }).click()
  await expect(dialogo.getByText(/caracteres o más/)).toBeVisible()
  await dialogo.getByLabel('Por qué nada del Catálogo la describe').fill(PORQUE)
  await dialogo.getByRole('button', { name: 'Pedir al DNP' }).click()
  await expect(dialogo).toBeHidden()
}

test('de un plan sin códigos a uno homologado', async ({ page, browser, baseURL }, info) => {
  vigilar(page)
  await entrarComo(page, 'liderCogua')
  await cargarLibroDeCogua(page, libroSinCodigos())

  await test.step('cada meta trae propuestas con su razón; se confirman varias en una sola versión', async () => {
    await page.goto(HOMOLOGACION)
    const vias = meta(page, 'Mejorar vías terciarias de las veredas')
    // The first question that a server is asked waits while it learns from the plans of the others.
    await expect(vias.getByRole('radio')).toHaveCount(5, { timeout: 60_000 })
    await expect(vias.getByText(/Su texto y el catálogo comparten/).first()).toBeVisible()
    await revisarPantalla(page, '95-homologacion', false)
    await vias.getByRole('radio').first().check()
    await meta(page, 'Celebrar los juegos deportivos comunitarios').getByRole('radio').first().check()
    await expect(page.getByText('2 metas elegidas.')).toBeVisible()
    await confirmarElegidas(page, /Homologar 2 metas/, 2)
    await expect(page.getByText('(9 de 12)')).toBeVisible()
  })

  await test.step('cuando ninguna sirve, se busca en el Catálogo, con el teclado', async () => {
    const predios = meta(page, 'Estratificar los predios que faltan')
    await predios.getByText('Ninguno sirve').press('Enter')
    const buscador = predios.getByRole('combobox', { name: 'Buscar otro indicador en el Catálogo' })
    await buscador.pressSequentially('predios estratificados')
    await expect(predios.getByRole('option').first()).toBeVisible()
    await buscador.press('ArrowDown')
    await buscador.press('Enter')
    await expect(page.getByText('1 meta elegida.')).toBeVisible()
    await confirmarElegidas(page, /Homologar 1 meta/, 3)
    await expect(page.getByText('(10 de 12)')).toBeVisible()
  })

  await test.step('dos no tienen equivalente: se piden al DNP, y mientras tanto no impiden nada', async () => {
    await pedir(page, 'Apoyar a los productores que llegan al mercado campesino')
    await pedir(page, 'Promover espacios de participación ciudadana')
    await expect(page.getByText('Ninguna meta impide enviar reportes por su homologación.')).toBeVisible()
  })

  const dnp = await otraPersona(browser, info, baseURL)
  vigilar(dnp)
  await test.step('el DNP asigna un código a la una y concede una excepción con fecha a la otra', async () => {
    await entrarComo(dnp, 'analista')
    await dnp.goto('/preparacion')
    await dnp.getByRole('link', { name: 'Metas sin equivalente' }).click()
    await expect(dnp.getByRole('row')).toHaveCount(3)
    await revisarPantalla(dnp, '96-sin-equivalente')
    await dnp.getByRole('link', { name: /productores que llegan/ }).click()
    await revisarPantalla(dnp, '97-solicitud-sin-equivalente')
    await dnp.getByRole('button', { name: 'Asignar un código' }).click()
    await dnp.getByRole('combobox', { name: 'Indicador del Catálogo' }).fill('170203801')
    await dnp.getByRole('dialog').getByRole('option').first().click()
    await dnp.getByLabel('Razón').fill(PORQUE)
    await dnp.getByRole('dialog').getByRole('button', { name: 'Asignar un código' }).click()
    await expect(dnp.getByText(/Quedó asignado/)).toBeVisible()
    await dnp.goto('/sin-equivalente')
    await dnp.getByRole('link', { name: /participación ciudadana/ }).click()
    await dnp.getByRole('button', { name: 'Conceder una excepción' }).click()
    await dnp.getByLabel('Hasta qué día').fill('2027-12-31')
    await dnp.getByLabel('Razón').fill(PORQUE)
    await dnp.getByRole('dialog').getByRole('button', { name: 'Conceder una excepción' }).click()
    await expect(dnp.getByText(/Quedó concedida/)).toBeVisible()
  })

  await test.step('la entidad usa el código asignado con un clic; la excepción cuenta y es pública', async () => {
    await page.goto(HOMOLOGACION)
    await expect(page.getByText('1 meta impide enviar reportes.')).toBeVisible()
    await page.getByRole('button', { name: 'Usar ese indicador' }).click()
    await confirmarElegidas(page, /Homologar 1 meta/, 4)
    await expect(page.getByText('Ninguna meta impide enviar reportes por su homologación.')).toBeVisible()
    await page.goto('/homologacion/excepciones')
    await expect(page.getByText('Promover espacios de participación ciudadana')).toBeVisible()
    await revisarPantalla(page, '98-excepciones-homologacion')
  })
})
