// From what an entity answers to its score: DNP sees who is missing, takes the answers, computes, another person publishes, and the entity opens each
// number down to its answer and its evidence.
import { expect, type Page, test } from '@playwright/test'
import { pdfDeMuestra } from '../../apps/server/src/testing/cargar.ts'
import { operacion } from '../../apps/server/src/testing/reporte.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { firmarYEnviar, pedir } from '../apoyo/por-la-red.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// It publishes what the others do not expect.
conServidorPropio()

const REPORTE = '/api/entidades/25200/reportes/gestionweb/2025/1'
const RAZON = 'Cogua envió después de la última toma'
const EVIDENCIA = 'Acto de las tablas de retención.pdf'

/** What Cogua still had to say: without an audience to prove, and with its tables of retention approved but not applied. */
const RESPUESTAS = [
  ...[['trd_aprobadas', 'si'] as const, ['trd_aplicadas', 'no'] as const, ['trd_actualizadas', 'no'] as const],
  ...[['canal_principal', 'virtual'] as const, ['horas_semana', '40'] as const, ['presupuesto', '98000000'] as const],
  ['solicitudes', '[{"canal":"Oficinas","recibidas":"310"}]'] as const,
]

async function responderYEnviar(page: Page): Promise<void> {
  const operaciones = RESPUESTAS.map(([meta, valor]) => operacion({ meta, campo: 'respuesta', valor }))
  const sinAudiencia = operacion({ meta: 'rendicion_en_plan', campo: 'respuesta', base: 'si', valor: 'no' })
  await pedir(page, `${REPORTE}/operaciones`, { operaciones: [...operaciones, sinAudiencia] })
  const archivo = pdfDeMuestra('tablas')
  const dicho = { clase: 'archivo', nombre: EVIDENCIA, bytes: archivo.length }
  const { id } = await pedir(page, `${REPORTE}/evidencias/cargas`, dicho)
  await pedir(page, `${REPORTE}/evidencias/cargas/${id}/trozos/0`, archivo)
  const cierre = { clase: 'archivo', descripcion: '', personal: false, metas: ['trd_aprobadas'] }
  await pedir(page, `${REPORTE}/evidencias/cargas/${id}/cierre`, cierre)
  await firmarYEnviar(page, REPORTE)
}

test('de lo que se responde al puntaje, y del puntaje a la respuesta', async ({ page }) => {
  vigilar(page)
  await test.step('la entidad envía lo que le faltaba', async () => {
    await entrarComo(page, 'liderCogua')
    await responderYEnviar(page)
  })
  await test.step('el tablero dice que hay respuestas sin tomar, y de quién se espera cada dato', async () => {
    await entrarComo(page, 'analista')
    await page.goto('/medicion?vigencia=2025&receta=mdm-demostracion')
    await expect(page.getByText('Hay respuestas de GESTIONWEB sin tomar: 1 entidad')).toBeVisible()
    await page.locator('summary').filter({ hasText: 'GESTIONWEB' }).click()
    await page.getByRole('link', { name: /sin Organización de la información/ }).click()
    await expect(page.getByRole('heading', { name: /A quién le falta/ })).toBeVisible()
    await page.getByLabel('Su cuestionario').selectOption('por_tomar')
    await expect(page.getByRole('row').filter({ hasText: 'Cogua' })).toContainText('Envió después de la última toma')
    await revisarPantalla(page, 'respuestas-1-tablero')
  })
  await test.step('mira qué daría tomarlas, dice por qué y las toma', async () => {
    await page.getByRole('link', { name: 'Ver qué daría tomarlas' }).click()
    await expect(page.getByRole('row').filter({ hasText: 'Rendición de cuentas' })).toContainText(
      'Como está en la versión 1',
    )
    await page.getByRole('button', { name: 'Tomar como versión 3' }).click()
    await expect(page.getByText(/Diga por qué reemplaza/)).toBeVisible()
    await revisarPantalla(page, 'respuestas-2-toma')
    await page.getByLabel(/Por qué reemplaza/).fill(RAZON)
    await page.getByRole('button', { name: 'Tomar como versión 3' }).click()
    await expect(page.getByText('La tabla quedó como versión 3')).toBeVisible()
    await expect(page.getByText(/Hay respuestas de GESTIONWEB sin tomar/)).toHaveCount(0)
  })
  await test.step('pide la corrida; otra persona ve qué cambió y la publica', async () => {
    await page.getByRole('link', { name: 'Pedir una corrida' }).click()
    await page.getByLabel('Para qué se pide').fill(RAZON)
    await page.getByRole('button', { name: 'Congelar y calcular' }).click()
    await expect(page).toHaveURL(/\/corridas\/\d+$/)
    await expect(page.getByText('Preliminar').first()).toBeVisible({ timeout: 60_000 })
    const pedida = Number(page.url().split('/').at(-1))
    await entrarComo(page, 'administradora')
    await page.goto(`/medicion/comparacion?de=${pedida - 1}&a=${pedida}`)
    const cogua = page.getByRole('row').filter({ hasText: 'Cogua' })
    await expect(cogua).toContainText('Organización de la información')
    await revisarPantalla(page, 'respuestas-3-comparacion')
    await pedir(page, `/api/mdm/corridas/${pedida}/revision`, { nota: RAZON })
    await pedir(page, `/api/mdm/corridas/${pedida}/publicacion`, { nota: RAZON, reemplaza: null })
  })
  await test.step('el líder abre su puntaje hasta la respuesta, su evidencia y su constancia', async () => {
    await entrarComo(page, 'liderCogua')
    await page.goto('/mdm/2025/25200')
    const dimension = page.locator('summary').filter({ hasText: 'Gobierno abierto' })
    await dimension.focus()
    await page.keyboard.press('Enter')
    const indicador = page.getByRole('listitem').filter({ hasText: 'Organización de la información' })
    await indicador.locator('summary').filter({ hasText: 'Ver las respuestas' }).focus()
    await page.keyboard.press('Enter')
    await expect(indicador).toContainText('Se cumple 1 de 3 condiciones')
    const aprobadas = indicador.getByRole('listitem').filter({ hasText: 'están elaboradas y aprobadas' }).last()
    await expect(aprobadas).toContainText('Sí')
    await expect(aprobadas).toContainText(/SHA-256 [0-9a-f]{64}/)
    await expect(aprobadas.getByRole('link', { name: EVIDENCIA })).toHaveAttribute('href', /\/evidencias\/.+\/archivo/)
    await revisarPantalla(page, 'respuestas-4-traza')
    await indicador.getByRole('link', { name: 'constancia KPT-G-25200-2025-1-V1' }).click()
    await expect(page).toHaveURL(/\/verificar\/KPT-G-25200-2025-1-V1/)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  })
  await test.step('y prueba qué habría pasado si aplicara sus tablas', async () => {
    await page.goto('/mdm/2025/25200/que-pasaria')
    const barra = page.getByRole('slider', { name: /^Organización de la información/ })
    await barra.focus()
    await page.keyboard.press('End')
    await expect(barra).toHaveAttribute('aria-valuetext', /100/)
    await expect(page.getByRole('button', { name: 'Volver a lo publicado' })).toBeVisible()
  })
  await test.step('quien no tiene cuenta lee las mismas respuestas, sin el archivo', async () => {
    await page.context().clearCookies()
    await page.goto('/mdm/2025/25295')
    await page.locator('summary').filter({ hasText: 'Gobierno abierto' }).click()
    await page.locator('summary').filter({ hasText: 'Ver las respuestas' }).first().click()
    await expect(page.getByText('Acto de aprobación de las tablas de retención.pdf').first()).toBeVisible()
    await expect(page.getByRole('link', { name: /Acto de aprobación/ })).toHaveCount(0)
    await revisarPantalla(page, 'respuestas-5-publica')
  })
})
