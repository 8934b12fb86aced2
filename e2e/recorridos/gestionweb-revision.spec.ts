// The gobernación reviews GESTIONWEB: reads the answers beside their evidence and asks for the adjustment of one question.
import { expect, type Page, test } from '@playwright/test'
import { operacion } from '../../apps/server/src/testing/reporte.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { firmarYEnviar, pedir } from '../apoyo/por-la-red.ts'
import { confirmarSolicitud, tomarEnRevision } from '../apoyo/revisar.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

const REPORTE = '/entidades/25758/reportes/gestionweb/2025/1'
const MOTIVO = 'El acto de aprobación de las tablas dice dieciocho meses'

// What it does to the sent report is of this journey alone.
conServidorPropio()

test('se leen las respuestas y se pide ajustar una pregunta', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  await page.goto(`${REPORTE}/revision`)
  await expect(page.getByRole('heading', { level: 1, name: 'Revisión de GESTIONWEB, vigencia 2025' })).toBeVisible()
  await tomarEnRevision(page)
  const pregunta = page.getByRole('listitem').filter({ hasText: '¿Cada cuántos meses las actualiza?' })
  await expect(pregunta).toContainText('12')
  await pregunta.getByRole('checkbox', { name: /^Pedir ajuste/ }).check()
  await pregunta.getByLabel(/^Qué debe ajustarse en la pregunta/).fill(MOTIVO)
  await revisarPantalla(page, 'gestionweb-revision')
  await page.getByRole('link', { name: 'Seguir con la solicitud' }).click()
  await page.getByLabel('Motivo general').fill('Una respuesta no coincide con su soporte')
  await expect(page.getByText('Campos que se abren')).toHaveCount(0)
  await revisarPantalla(page, 'gestionweb-solicitud')
  await page.getByRole('button', { name: 'Repasar y pedir los ajustes' }).click()
  await confirmarSolicitud(page)
  await expect(page.getByText('La solicitud de ajustes quedó registrada.')).toBeVisible()
  await page.getByRole('link', { name: 'Historia' }).click()
  await expect(page.getByText(MOTIVO)).toBeVisible()

  await entrarComo(page, 'liderSopo')
  await corregir(page)
  await entrarComo(page, 'gobernacion')
  await page.goto(`${REPORTE}/revision`)
  await expect(page.getByRole('heading', { name: 'Qué cambió de la versión 1 a la 2' })).toBeVisible()
  await expect(page.getByRole('row').filter({ hasText: '18' })).toContainText('12')
  await revisarPantalla(page, 'gestionweb-cambios')
  await page.getByRole('link', { name: 'Historia' }).click()
  await expect(page.getByText('La respondió la versión 2.')).toBeVisible()
  await revisarPantalla(page, 'gestionweb-revision-historia')
})

/** It corrects what was asked, says so and sends again. */
async function corregir(page: Page): Promise<void> {
  const corregida = operacion({ meta: 'trd_meses', campo: 'respuesta', base: '12', valor: '18' })
  await pedir(page, `/api${REPORTE}/operaciones`, { operaciones: [corregida] })
  const dicha = { meta: 'trd_meses', clase: 'cambiado', texto: 'Son dieciocho meses', evidencias: [] }
  await pedir(page, `/api${REPORTE}/ajustes/1/respuestas`, dicha)
  await firmarYEnviar(page, `/api${REPORTE}`)
}
