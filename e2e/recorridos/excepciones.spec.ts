// From a closed gate to a report that goes through: the leader asks for an exception, the gobernación endorses it, DNP grants it. Over a server
// of its own, on a day after the definitive corte closed.
import { expect, type Page, test } from '@playwright/test'
import { pdfDeDemostracion } from '../../apps/server/src/features/demostracion/index.ts'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { paraEntidad, sustentarMedida } from '../apoyo/medida.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { confirmarAvisos, declararLoQueFalta, enviarReporte } from '../apoyo/reportar.ts'
import { abrirServidor } from '../apoyo/servidor-propio.ts'

const REPORTE = '/entidades/25295/reportes/seguimiento/2026/4'
const MOTIVO = 'La creciente del río inundó la alcaldía entre el 26 de diciembre y el 4 de enero'

let base = ''
test.describe.configure({ mode: 'serial' })
let cerrar = async () => {}
test.beforeAll(async () => {
  const servidor = await abrirServidor(['DIA=2027-01-08T10:00:00-05:00'])
  base = servidor.url
  cerrar = servidor.cerrar
})
test.afterAll(() => cerrar())

test('una excepción: la puerta cerrada, quien la pide, quien la avala, quien la concede y el reporte que entra', async ({
  browser,
}, info) => {
  const page = await otraPersona(browser, info, base)
  vigilar(page)
  let numero = ''

  await test.step('el líder encuentra cerrado su reporte, y desde allí pide la excepción', async () => {
    await entrarComo(page, 'liderGachancipa')
    await page.goto(REPORTE)
    await expect(page.getByText(/El plazo terminó el 31 de diciembre de 2026 a las 11:59:59/)).toBeVisible()
    await revisarPantalla(page, '90-puerta-cerrada', false)
    await page.goto(`${REPORTE}/envio`)
    await expect(page.getByRole('link', { name: 'Pedir una excepción' })).toHaveCount(2)
    await page.getByRole('link', { name: 'Pedir una excepción' }).first().click()
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1)
    await page.getByRole('button', { name: 'Pedir la excepción' }).click()
    await expect(page.getByRole('link', { name: 'Escriba hasta cuándo la necesita' })).toBeVisible()
    await page.getByLabel('Hasta cuándo la necesita').fill('2026-12-30')
    await page.getByLabel('Qué lo impidió').fill(MOTIVO)
    await page.getByRole('button', { name: 'Pedir la excepción' }).click()
    await expect(page.getByRole('link', { name: 'Pida una fecha desde hoy en adelante' })).toBeVisible()
    await revisarPantalla(page, '91-pedir-excepcion')
    await page.getByLabel('Hasta cuándo la necesita').fill('2027-01-25')
    await page.getByLabel('Soporte, en PDF').setInputFiles({
      name: 'decreto.pdf',
      mimeType: 'application/pdf',
      buffer: pdfDeDemostracion('Decreto de prueba'),
    })
    await page.getByRole('button', { name: 'Pedir la excepción' }).click()
    await expect(page.getByRole('heading', { level: 1, name: /Excepción para Gachancipá/ })).toBeVisible()
    numero =
      (await page
        .getByText(/^EX-2027-\d{6}$/)
        .first()
        .textContent()) ?? ''
    await expect(page.getByRole('link', { name: /decreto\.pdf/ })).toBeVisible()
    await revisarPantalla(page, '92-excepcion-pedida')
  })

  await test.step('la gobernación la ve en su lista y la avala con sus palabras', async () => {
    await entrarComo(page, 'gobernacion')
    await page.goto('/calendario')
    await page.getByRole('link', { name: 'Solicitudes de excepción' }).click()
    await revisarPantalla(page, '93-excepciones-gobernacion')
    await page.getByRole('link', { name: numero }).click()
    await page.getByRole('button', { name: 'Avalar la solicitud' }).click()
    const dialogo = page.getByRole('dialog')
    await dialogo.getByLabel('Por qué la avala').fill('Nos consta: el consejo de riesgo declaró la calamidad')
    await revisarPantalla(page, '94-avalar')
    await dialogo.getByRole('button', { name: 'Avalar la solicitud' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Quedó avalada' })).toBeFocused()
    await expect(page.getByText('avaló la solicitud')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Avalar la solicitud' })).toBeHidden()
  })

  await test.step('el DNP la encuentra en su cola y la concede', async () => {
    await entrarComo(page, 'administradora')
    await page.goto('/excepciones')
    await revisarPantalla(page, '95-excepciones-dnp')
    await page.getByRole('link', { name: numero }).click()
    await page.getByLabel('Hasta', { exact: true }).fill('2026-12-31')
    await page.getByLabel('Documento con que se concede').fill('Oficio 2027-10 del DNP')
    await page.getByLabel('Fecha del documento').fill('2027-01-08')
    await page.getByRole('button', { name: 'Conceder', exact: true }).click()
    await expect(page.getByRole('link', { name: 'La fecha debe ser posterior a la que ya rige' })).toBeVisible()
    await revisarPantalla(page, '96-conceder')
    await page.getByLabel('Hasta', { exact: true }).fill('2027-01-25')
    await page.getByRole('button', { name: 'Conceder', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: /Quedó concedida con la medida ME-2027-/ })).toBeFocused()
    await expect(page.getByText('concedió la excepción')).toBeVisible()
    await page.getByRole('link', { name: /^ME-2027-/ }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Gachancipá' }).first()).toContainText(
      /la pidió Gachancipá .*, la avaló Gobernación de Cundinamarca/,
    )
  })

  await test.step('el reporte del líder entra a tiempo', async () => {
    await entrarComo(page, 'liderGachancipa')
    await page.goto('/excepciones')
    await expect(page.getByRole('row').filter({ hasText: numero })).toContainText('Concedida')
    await revisarPantalla(page, '97-mis-excepciones')
    await declararLoQueFalta(page, REPORTE, 'La inundación detuvo los contratos del trimestre')
    await page.goto(`${REPORTE}/envio`)
    await confirmarAvisos(page, 'El contrato se ejecuta en dos vigencias')
    await expect(page.getByText('No falta nada')).toBeVisible()
    await enviarReporte(page)
    await expect(page.getByText('KPT-S-25295-2026-4-V1')).toBeVisible()
    await revisarPantalla(page, '98-constancia-con-excepcion')
  })
})

test('un reporte cerrado se reabre por una medida, y solo en las metas que ella alcanza', async ({ browser }, info) => {
  const page = await otraPersona(browser, info, base)
  vigilar(page)
  const revision = '/entidades/25785/reportes/seguimiento/2026/4/revision'
  await entrarComo(page, 'administradora')
  // What the system does by itself when the definitive limit passes.
  const cierre = await page.evaluate(async () => {
    const cabeceras = { 'content-type': 'application/json' }
    return (await fetch('/api/calendario/seguimiento/2026/cierre', { method: 'POST', headers: cabeceras, body: '{}' }))
      .status
  })
  expect(cierre).toBe(200)
  const numero = await conceder(page)
  await page.goto(revision)
  await expect(page.getByText(/^Cerrado con la versión/)).toBeVisible()
  await page.getByRole('button', { name: 'Reabrir por un acto' }).click()
  const dialogo = page.getByRole('dialog')
  await dialogo.getByLabel('Número del acto').fill(numero)
  await dialogo.getByLabel('Razón').fill('La medida le dio plazo para corregir dos metas')
  await dialogo.getByLabel('Solo las metas que escoja').check()
  await dialogo.getByLabel('Buscar entre las metas').fill('m-000')
  await dialogo.getByRole('checkbox', { name: /25785-M-0001/ }).check()
  await dialogo.getByRole('checkbox', { name: /25785-M-0002/ }).check()
  await expect(dialogo.getByText('2 metas escogidas')).toBeVisible()
  await revisarPantalla(page, '99-reabrir-en-parte', false)
  await dialogo.getByRole('button', { name: 'Reabrir', exact: true }).click()
  await expect(page.getByText('El reporte volvió a donde estaba')).toBeVisible()
  await page.goto(`${revision}?seccion=historia`)
  const cierres = page.getByRole('region', { name: 'Cierres y reaperturas' })
  await expect(cierres.getByText(`Reabierto por la medida ${numero}`)).toBeVisible()
  await expect(cierres).toContainText('2 metas')
})

/** DNP gives Tabio time in the last corte; the number of the measure. */
async function conceder(page: Page): Promise<string> {
  await page.goto('/calendario/medidas/nueva')
  await paraEntidad(page, { busca: 'tabio', nombre: /^Tabio/ })
  await page
    .getByRole('checkbox', { name: /Límite: 31 de diciembre de 2026/ })
    .first()
    .check()
  await page.getByLabel(/^Fecha nueva/).fill('2027-02-15')
  await sustentarMedida(page, {
    ...{ documento: 'Oficio 2027-11 del DNP', fecha: '2027-01-08' },
    motivo: 'La creciente del río detuvo la corrección de dos metas',
  })
  await page.getByRole('button', { name: 'Conceder', exact: true }).click()
  const dicho = page.getByText(/Quedó concedida con el número ME-\d{4}-\d{6}/)
  await expect(dicho).toBeVisible()
  return /ME-\d{4}-\d{6}/.exec((await dicho.textContent()) ?? '')?.[0] ?? ''
}
