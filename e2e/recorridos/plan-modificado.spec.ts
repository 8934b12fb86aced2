// A finalized plan is amended: two people write in its draft, one of them with the keyboard alone; a book overtakes the draft, which goes on over it;
// the new version cites its act. Its yearly documents and its plan plurianual, on screen, on paper and as files.
import { expect, type Page, test } from '@playwright/test'
import { conMeta, planDeMuestra } from '../../apps/server/src/features/demostracion/index.ts'
import { ACTO_DE_COGUA, finalizarPi, registrarActo } from '../apoyo/acto.ts'
import { bajar, leerBajada } from '../apoyo/bajar.ts'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { cargarLibroDeCogua } from '../apoyo/plan-grande.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

const PLAN = '/entidades/25200/plan'
const GUARDADO = /Todo guardado/
const TEXTO = 'Mejorar y mantener vías terciarias de las veredas'

conServidorPropio()

test('un plan finalizado se modifica con su acto', async ({ page, browser, baseURL }, info) => {
  test.slow()
  const ancha = info.project.name === 'escritorio'
  const muestra = planDeMuestra({ entidad: '25200', nombre: 'Cogua' })
  vigilar(page)
  await entrarComo(page, 'liderCogua')

  await test.step('sin plan: se puede crear en pantalla', async () => {
    await page.goto(PLAN)
    await page.getByRole('link', { name: 'Crear el plan en pantalla' }).click()
    await expect(page.getByLabel('Nombre del plan')).toBeVisible()
  })

  await test.step('el plan cargado se finaliza', async () => {
    await cargarLibroDeCogua(page, muestra)
    await page.goto(ACTO_DE_COGUA)
    await registrarActo(page)
    await finalizarPi(page)
  })

  await test.step('plan plurianual: en pantalla, en papel y en archivo', () => plurianual(page))
  await test.step('POAI y plan de acción de una vigencia', () => documentosAnuales(page))

  const otra = await otraPersona(browser, info, baseURL)
  await entrarComo(otra, 'liderCogua')

  await test.step('se edita en pantalla: resultados, regalías y nombres de los niveles', async () => {
    await page.goto(PLAN)
    await page.getByRole('button', { name: 'Editar en pantalla' }).click()
    await expect(page.getByText('El Plan Indicativo ya se finalizó.')).toBeVisible()
    await resultadosYRegalias(page)
  })

  await test.step('dos personas en el mismo plan, una solo con el teclado', async () => {
    await page.getByRole('link', { name: /^Metas/ }).click()
    await otra.goto(page.url())
    if (ancha) await soloTeclado(otra)
    else await escribir(otra, 'Meta 2, unidad', 'Kilómetro')
    await escribir(page, 'Meta 1, meta', TEXTO)
    if (ancha) await expect(campo(page, 'Meta 2, unidad')).toHaveValue('Kilómetro', { timeout: 30_000 })
  })

  if (ancha) await test.step('filtros, totales que siguen y el hallazgo que sigue', () => filtrosYHallazgos(page))

  await test.step('el borrador vuelve a un momento anterior, y de la vuelta se vuelve', () => volverAtras(page))

  await test.step('un libro se adelanta: el borrador sigue sobre su versión sin perder nada', async () => {
    const cambiado = conMeta(muestra, 0, { texto: 'Mejorar vías terciarias de todas las veredas' })
    await cargarLibroDeCogua(otra, conMeta(cambiado, 2, { unidad: 'Jornada' }))
    await seguirSobreLaOtra(page)
    if (ancha) await expect(campo(page, 'Meta 3, unidad')).toHaveValue('Jornada')
  })

  await test.step('se hace versión y se finaliza citando su acto', async () => {
    await page.getByRole('button', { name: 'Guardar como versión' }).click()
    await page.getByRole('button', { name: 'Sí, guardar la versión' }).click()
    await expect(page).toHaveURL(/\/plan$/)
    await expect(page.getByText('En modificación', { exact: true }).first()).toBeVisible()
    await finalizarConActo(page)
  })

  await test.step('cualesquiera dos versiones se comparan', async () => {
    await page.goto(`${PLAN}?seccion=versiones&antes=1&despues=3`)
    await expect(page.getByText('Mejorar y mantener vías terciarias').first()).toBeVisible()
    await expect(page.getByText(/Acuerdo 12 del/).first()).toBeVisible()
    await revisarPantalla(page, '128-plan-comparado')
    await page.getByLabel('De la', { exact: true }).selectOption('2')
    await expect(page).toHaveURL(/antes=2/)
  })

  await test.step('las reglas que se revisan, explicadas', async () => {
    await page.goto('/reglas')
    await revisarPantalla(page, '129-reglas', false)
  })
})

function campo(page: Page, nombre: string) {
  return page.getByRole('textbox', { name: nombre, exact: true })
}

async function escribir(page: Page, nombre: string, valor: string): Promise<void> {
  // A narrow screen shows one meta at a time.
  const [, numero = '1'] = /Meta (\d+)/.exec(nombre) ?? []
  for (let i = 1; i < Number(numero) && (await campo(page, nombre).count()) === 0; i += 1)
    await page.getByRole('button', { name: 'Siguiente', exact: true }).click()
  await campo(page, nombre).fill(valor)
  await page.keyboard.press('Tab')
  await expect(page.getByText(GUARDADO)).toBeVisible()
}

async function plurianual(page: Page): Promise<void> {
  await page.goto(`${PLAN}?seccion=plurianual`)
  await expect(page.getByRole('heading', { name: 'Por línea y programa, en pesos' })).toBeVisible()
  await revisarPantalla(page, '120-plan-plurianual')
  await page.getByLabel('Ver las fuentes de cada programa').check()
  await expect(page).toHaveURL(/detalle=fuentes/)
  await revisarPantalla(page, '121-plan-plurianual-fuentes')
  await enPapel(page, '122-plan-plurianual-papel')
  const libro = await leerBajada(
    await bajar(page, () => page.getByRole('button', { name: 'Descargar el plan plurianual (XLSX)' }).click()),
  )
  expect(libro.hojas[0]?.filas.length).toBeGreaterThan(2)
}

async function documentosAnuales(page: Page): Promise<void> {
  await page.goto(PLAN)
  await page.getByRole('link', { name: 'POAI de 2026' }).click()
  await expect(page.getByRole('heading', { name: 'POAI de 2026' })).toBeVisible()
  await revisarPantalla(page, '123-poai')
  await enPapel(page, '124-poai-papel')
  const poai = await bajar(page, () => page.getByRole('button', { name: 'Descargar el POAI (CSV)' }).click())
  expect(poai.suggestedFilename()).toBe('poai-25200-2026.csv')
  await page.getByRole('link', { name: 'Plan de acción', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'Plan de acción de 2026' })).toBeVisible()
  await revisarPantalla(page, '125-plan-de-accion')
}

/** As it is printed on a letter page: what is not for paper is gone. */
async function enPapel(page: Page, nombre: string): Promise<void> {
  const antes = page.viewportSize()
  await page.setViewportSize({ width: 816, height: 1056 })
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('button', { name: 'Imprimir' })).toBeHidden()
  await revisarPantalla(page, nombre)
  await page.emulateMedia({ media: 'screen' })
  if (antes) await page.setViewportSize(antes)
}

async function resultadosYRegalias(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Resultados/ }).click()
  await page.getByRole('button', { name: 'Agregar indicador' }).click()
  const ultimo = page.getByRole('region', { name: /^Indicador \d+$/ }).last()
  await ultimo.getByRole('textbox', { name: /indicador$/ }).fill('Cobertura neta en educación')
  await ultimo.getByRole('combobox', { name: /tipo$/ }).selectOption('Resultado')
  await ultimo.getByRole('textbox', { name: /\d, línea base$/ }).fill('81,5')
  await ultimo.getByRole('textbox', { name: /año de la línea base$/ }).fill('2023')
  await ultimo.getByRole('textbox', { name: /fuente de la línea base$/ }).fill('Ministerio de Educación')
  await ultimo.getByRole('textbox', { name: /meta del cuatrienio$/ }).fill('90')
  await page.keyboard.press('Tab')
  await expect(page.getByText(GUARDADO)).toBeVisible()
  await revisarPantalla(page, '126-plan-resultados')
  await page.getByRole('link', { name: /^Regalías/ }).click()
  await page.getByRole('button', { name: 'Agregar meta de regalías' }).click()
  const regalia = page.getByRole('region', { name: /^Meta de regalías/ }).last()
  await regalia.getByRole('textbox', { name: /\d, meta$/ }).fill('Placa huella construida')
  await regalia.getByRole('textbox', { name: /unidad$/ }).fill('Kilómetros')
  await regalia.getByRole('combobox', { name: /acumulación$/ }).selectOption('Acumulativo')
  await regalia.getByRole('textbox', { name: /meta del cuatrienio$/ }).fill('2')
  await regalia.getByRole('textbox', { name: /programado 2025-2026$/ }).fill('2')
  await regalia.getByRole('textbox', { name: /pesos 2025-2026$/ }).fill('1.500.000,5')
  await page.keyboard.press('Tab')
  await expect(page.getByText('1.500.000,5', { exact: true })).toBeVisible()
  await revisarPantalla(page, '126-plan-regalias')
  await page.getByRole('link', { name: /^Estructura/ }).click()
  await page.getByLabel('Nivel 1', { exact: true }).fill('Dimensión')
  await page.keyboard.press('Tab')
  await page.getByRole('button', { name: 'Agregar un nivel' }).click()
  await expect(page.getByLabel('Nivel 2', { exact: true })).toHaveValue('Componente')
  await expect(page.getByText(GUARDADO)).toBeVisible()
  await revisarPantalla(page, '126-plan-niveles')
}

/** From the top of the page to a cell, writing in it and leaving it, without the mouse. */
async function soloTeclado(page: Page): Promise<void> {
  await expect(campo(page, 'Meta 1, meta')).toBeVisible()
  const enfocado = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '')
  for (let i = 0; i < 120 && (await enfocado()) !== 'Meta 1, meta'; i += 1) await page.keyboard.press('Tab')
  await expect(campo(page, 'Meta 1, meta')).toBeFocused()
  while ((await enfocado()) !== 'Meta 1, unidad') await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await expect(campo(page, 'Meta 2, unidad')).toBeFocused()
  await page.keyboard.type('Kilómetro')
  await page.keyboard.press('Enter')
  await expect(campo(page, 'Meta 3, unidad')).toBeFocused()
  await expect(page.getByText(GUARDADO)).toBeVisible()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog', { name: 'Teclas de la rejilla' })).toBeVisible()
  await page.keyboard.press('Escape')
}

async function filtrosYHallazgos(page: Page): Promise<void> {
  await campo(page, 'Meta 1, meta del cuatrienio').fill('')
  await page.keyboard.press('Tab')
  await expect(page.getByText(GUARDADO)).toBeVisible()
  await campo(page, 'Meta 4, unidad').focus()
  await page.keyboard.press('F8')
  await expect(page.locator('[data-aviso] :focus')).toBeVisible()
  await page.getByRole('combobox', { name: 'Mostrar' }).selectOption('Con hallazgos')
  await expect(page.getByText(/Se ven? \d+ metas? de 12/)).toBeVisible()
  await expect(campo(page, 'Meta 1, meta')).toBeVisible()
  await page.getByLabel('Texto o código').fill('mantener')
  await expect(page.getByText('Se ve 1 meta de 12.')).toBeVisible()
  const visto = await page.locator('[data-vista="total"]').textContent()
  expect(visto).not.toBe(await page.locator('[data-total="total"]').textContent())
  await revisarPantalla(page, '127-plan-filtrado')
  await page.getByRole('button', { name: 'Ver todas' }).click()
  await page.getByRole('button', { name: 'Deshacer' }).click()
  await expect(campo(page, 'Meta 1, meta del cuatrienio')).not.toHaveValue('')
}

async function volverAtras(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Historia del borrador' }).click()
  await page.getByRole('button', { name: 'Volver a como estaba entonces' }).last().click()
  await page.getByRole('button', { name: 'Sí, volver' }).click()
  await expect(page.getByText(/El borrador quedó como estaba/)).toBeVisible()
  await revisarPantalla(page, '127-plan-historia')
  await page.getByRole('button', { name: 'Volver a como estaba entonces' }).first().click()
  await page.getByRole('button', { name: 'Sí, volver' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()
  await page.getByRole('link', { name: /^Metas/ }).click()
  await expect(campo(page, 'Meta 1, meta')).toHaveValue(TEXTO)
}

async function seguirSobreLaOtra(page: Page): Promise<void> {
  await page.reload()
  await expect(page.getByText('El plan ya va en la versión 2')).toBeVisible()
  await page.getByRole('button', { name: 'Seguir sobre la versión 2' }).click()
  const dialogo = page.getByRole('dialog')
  await expect(dialogo.getByText(`El borrador: «${TEXTO}»`)).toBeVisible()
  await revisarPantalla(page, '127-plan-puesta-al-dia', false)
  await dialogo.getByRole('button', { name: 'Sí, seguir sobre ella' }).click()
  await expect(dialogo).toBeHidden()
  await expect(page.getByText('sobre la versión 2')).toBeVisible()
  await expect(campo(page, 'Meta 1, meta')).toHaveValue(TEXTO)
}

async function finalizarConActo(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Finalizar el Plan Indicativo' }).click()
  const dialogo = page.getByRole('dialog')
  await dialogo.getByRole('button', { name: 'Sí, finalizar' }).click()
  await expect(dialogo.getByRole('alert').first()).toBeVisible()
  await revisarPantalla(page, '127-plan-sustento', false)
  await dialogo.getByLabel('Tipo de acto').selectOption('Acuerdo')
  await dialogo.getByLabel('Número', { exact: true }).fill('12')
  await dialogo.getByLabel('Fecha del acto').fill('2025-11-20')
  await dialogo.getByRole('button', { name: 'Sí, finalizar' }).click()
  await expect(page.getByText('PI finalizado').first()).toBeVisible()
}
