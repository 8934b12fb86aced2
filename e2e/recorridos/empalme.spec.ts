// Change of government: the day is looked at before it is set, the leader is told calmly, the hand-over is read and taken away.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

// More than thirty days ahead of the day of the journeys: no reminder leaves while the other journeys read the mailbox.
const DIA = '2027-02-28'
const OTRO = '2027-03-15'

async function salir(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Salir' }).click()
  await expect(page).toHaveURL(/\/ingreso/)
}

async function mirar(page: Page, fecha: string): Promise<void> {
  await page.getByLabel('Último día de los liderazgos').fill(fecha)
  await page.getByRole('button', { name: 'Ver a quién alcanza' }).click()
}

test('la administradora fija la fecha sabiendo a quién alcanza, la cambia y la retira; todo queda escrito', async ({
  page,
  browser,
}, info) => {
  vigilar(page)
  await entrarComo(page, 'administradora')
  await page.goto('/empalme')
  await expect(page.getByText('Sin fecha: nadie termina')).toBeVisible()
  await revisarPantalla(page, 'empalme-sin-fecha')
  await mirar(page, '2030-01-01')
  await expect(page.getByRole('alert').filter({ hasText: 'Falta corregir una cosa' })).toBeFocused()
  await page.getByLabel('Municipio, distrito o departamento').fill('leticia')
  await page.getByRole('button', { name: 'Buscar' }).click()
  await page.getByRole('button', { name: /^Leticia/ }).click()
  await mirar(page, DIA)
  await expect(page).toHaveURL(/entidad=91001/)
  await page.getByRole('button', { name: /^Quitar la entidad/ }).click()
  await mirar(page, DIA)
  await expect(page).toHaveURL(/fecha=2027-02-28/)
  await expect(page).not.toHaveURL(/entidad=/)
  await expect(
    page.getByText('seguirán hasta que su sucesor active').or(page.getByText('dejarán de ser usuario líder')).first(),
  ).toBeVisible()
  await page.getByRole('button', { name: /^Fijar el 28 de febrero/ }).click()
  await expect(page.getByText('Escriba el acto o la razón').first()).toBeVisible()
  await revisarPantalla(page, 'empalme-previa', false)
  await page.getByRole('link', { name: /^Terminan/ }).click()
  await expect(page).toHaveURL(/destino=termina/)
  await page.getByLabel('Acto o razón').fill('Circular 0015 de 2026, numeral 4')
  await page.getByRole('button', { name: /^Fijar el 28 de febrero/ }).click()
  await expect(page.getByText('terminan el 28 de febrero de 2027')).toBeVisible()

  await mirar(page, OTRO)
  await page.getByLabel('Acto o razón').fill('Circular 0021 de 2026, que modifica la 0015')
  await page.getByRole('button', { name: /^Fijar el 15 de marzo/ }).click()
  await expect(page.getByText('terminan el 15 de marzo de 2027')).toBeVisible()
  const historia = page.getByRole('table', { name: /Lo que se ha fijado/ })
  await expect(historia.getByRole('row').filter({ hasText: 'Circular 00' })).toHaveCount(2)
  await expect(historia.getByText('No, se cambió')).toHaveCount(1)
  await revisarPantalla(page, 'empalme-fijada')

  const lina = await otraPersona(browser, info)
  vigilar(lina)
  await entregar(lina)
  await lina.close()

  await page.getByRole('button', { name: /^Retirar la fecha/ }).click()
  await page.getByRole('dialog').getByLabel('Acto o razón').fill('Prueba del recorrido: se retira')
  await page.getByRole('button', { name: 'Sí, retirar' }).click()
  await expect(page.getByText('Sin fecha: nadie termina')).toBeVisible()
  await expect(historia.getByRole('row').filter({ hasText: 'Se retiró' })).toHaveCount(1)
})

/** The leader of Cogua: what comes is said at home, and the hand-over is there to read, print and take away. */
async function entregar(page: Page): Promise<void> {
  await entrarComo(page, 'liderCogua')
  await expect(page.getByText('Su usuario líder termina el 15 de marzo de 2027')).toBeVisible()
  await revisarPantalla(page, 'empalme-inicio', false)
  await page.getByRole('link', { name: 'Ver el expediente de entrega' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Expediente de entrega' })).toBeVisible()
  await expect(page.getByText('Lina Cárdenas').first()).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Lo que queda abierto' })).toBeVisible()
  await revisarPantalla(page, 'empalme-expediente')
  const [archivo] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Descargar (XLSX)' }).click(),
  ])
  expect(archivo.suggestedFilename()).toBe('expediente-de-entrega-25200.xlsx')
}

test('la gobernación lee el expediente de sus municipios y el de otro departamento no', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  await page.goto('/entidades/25200/lideres')
  await page.getByRole('link', { name: 'Expediente de entrega' }).click()
  await expect(page.getByRole('heading', { name: 'Quién responde hoy' })).toBeVisible()
  await expect(page.getByText('Lina Cárdenas').first()).toBeVisible()
  await page.goto('/entidades/05001/empalme')
  await expect(page.getByText('no está en el territorio que usted atiende')).toBeVisible()
  await salir(page)
})
