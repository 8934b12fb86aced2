// How the leader reports: the part of the journey that differs with the width is here.
import { expect, type Page } from '@playwright/test'

const ANCHO = { width: 1280, height: 800 }

export function esEstrecha(page: Page): boolean {
  return (page.viewportSize()?.width ?? ANCHO.width) < 600
}

/** Declares every meta but the first ones without progress. Choosing many is done on the wide screen: at 390 px one answers meta by meta. */
export async function declararLasDemas(page: Page, sin: number, motivo: string): Promise<void> {
  const propio = page.viewportSize() ?? ANCHO
  await page.setViewportSize(ANCHO)
  await page.getByLabel('Escoger todas las metas que se ven').check()
  for (let i = 1; i <= sin; i += 1) await page.getByLabel(`Escoger la meta ${i}`, { exact: true }).uncheck()
  await page.getByRole('button', { name: 'Declarar sin avance' }).first().click()
  const dialogo = page.getByRole('dialog')
  await dialogo.getByLabel('Motivo').fill(motivo)
  await dialogo.getByRole('button', { name: 'Declarar sin avance' }).click()
  await expect(dialogo).toBeHidden()
  await page.setViewportSize(propio)
}

/** Declares whatever has no value without progress, as each width offers it: the boxes of the grid, or the list on a phone. */
export async function declararLoQueFalta(
  page: Page,
  direccion: string,
  motivo: string,
  mirar?: () => Promise<void>,
): Promise<void> {
  await page.goto(`${direccion}?ver=sin_valor`)
  const deLaLista = page.getByRole('button', { name: /^Declarar sin avance \d+ metas de esta lista$/ })
  if (!esEstrecha(page)) await page.getByLabel('Escoger todas las metas que se ven').check()
  await (esEstrecha(page) ? deLaLista : page.getByRole('button', { name: 'Declarar sin avance' }).first()).click()
  const dialogo = page.getByRole('dialog')
  await dialogo.getByLabel('Motivo').fill(motivo)
  await mirar?.()
  await dialogo.getByRole('button', { name: 'Declarar sin avance' }).click()
  await expect(dialogo).toBeHidden()
}

/** Opens the fields of a meta: its card on a phone, its row with the sources on a wide screen. `ver`: which metas the list shows. */
export async function abrirMeta(page: Page, direccion: string, numero: string, ver?: string): Promise<void> {
  const lista = ver ? [`ver=${ver}`] : []
  if (esEstrecha(page)) {
    await page.goto(`${direccion}?${[...lista, `meta=${numero}`].join('&')}`)
    await expect(page.getByRole('region', { name: `Meta ${numero}` })).toBeVisible()
    return
  }
  await page.goto(`${direccion}?${lista.join('&')}`)
  await desplegarMeta(page, numero)
}

/** Leaves the row of a meta open on a wide screen; a card is always open. */
async function desplegarMeta(page: Page, numero: string): Promise<void> {
  if (esEstrecha(page)) return
  const corto = Number(numero.split('-M-')[1])
  const abrir = page.getByRole('button', { name: new RegExp(`de la meta ${corto}, con su detalle$`) })
  await expect(async () => {
    if ((await abrir.getAttribute('aria-expanded')) !== 'true') await abrir.click()
    await expect(abrir).toHaveAttribute('aria-expanded', 'true', { timeout: 2_000 })
  }).toPass({ timeout: 20_000 })
}

/** Types into the field with this accessible name, as a person: the value, then the key that leaves it. */
export async function escribir(page: Page, nombre: string | RegExp, valor: string): Promise<void> {
  const campo = page.getByRole('textbox', { name: nombre }).first()
  await campo.fill(valor)
  await campo.press('Tab')
}

export async function esperarGuardado(page: Page): Promise<void> {
  await expect(page.getByText(/Todo guardado/)).toBeVisible()
}

/** Confirms every warning that waits, rule by rule, with one reason. */
export async function confirmarAvisos(page: Page, motivo: string): Promise<void> {
  const aviso = page.getByRole('textbox', { name: 'Si el valor es correcto, escriba el motivo:' })
  for (let i = 0; i < (await aviso.count()); i += 1) {
    if ((await aviso.nth(i).inputValue()) !== '') continue
    await aviso.nth(i).fill(motivo)
    await aviso.nth(i).press('Tab')
  }
}

/** In the confirmation: whoever sends writes the password again. */
export async function firmarYEnviar(page: Page, clave: string): Promise<void> {
  const dialogo = page.getByRole('dialog')
  await dialogo.getByLabel('Su contraseña', { exact: true }).fill(clave)
  await dialogo.getByRole('button', { name: 'Firmar y enviar', exact: true }).click()
}

export async function enviarReporte(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Enviar el reporte' }).click()
  await firmarYEnviar(page, 'demostracion-kpt')
  await expect(page.getByRole('heading', { name: 'Constancia de envío' })).toBeVisible()
}

/** Replies to what was asked about a meta. */
export async function responder(page: Page, direccion: string, meta: string, texto: string): Promise<void> {
  await abrirMeta(page, direccion, meta)
  const corto = Number(meta.split('-M-')[1])
  await page.getByLabel(`Su respuesta sobre la meta ${corto}`, { exact: true }).fill(texto)
  await page
    .getByRole('region', { name: `Ajuste pedido en la meta ${corto}`, exact: true })
    .getByRole('button')
    .click()
  await expect(page.getByRole('button', { name: 'Respuesta guardada' }).first()).toBeVisible()
}
