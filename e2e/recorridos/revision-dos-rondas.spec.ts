// Two rounds over one report: what DNP asks, relayed by the gobernación and answered point by point; then DNP agrees, and control reads it.
import { type Browser, expect, type Page, type TestInfo, test } from '@playwright/test'
import { entrarComo, otraPersona, type Persona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

/** A report of the department of the demonstration that waits for a review. */
async function reporteEnviado(page: Page): Promise<{ readonly lugar: string; readonly entidad: string }> {
  const respuesta = await page.request.get('/api/revision/cola?tamano=200')
  const { filas } = await respuesta.json()
  const fila = filas.find((f: { ronda: number; estado: string }) => f.ronda === 0 && f.estado === 'enviado')
  if (!fila) throw new Error('nothing waits for a review in the demonstration')
  const { entidad, instrumento, vigencia, corte } = fila
  return { lugar: `/entidades/${entidad.codigo}/reportes/${instrumento}/${vigencia}/${corte}`, entidad: entidad.codigo }
}

async function como(browser: Browser, info: TestInfo, persona: Persona): Promise<Page> {
  const page = await otraPersona(browser, info)
  vigilar(page)
  await entrarComo(page, persona)
  return page
}

test('el DNP pide ajustes, la gobernación los traslada, y nadie los conoce antes', async ({ browser }, info) => {
  const rosa = await como(browser, info, 'gobernacion')
  const andres = await como(browser, info, 'analista')
  const { lugar } = await reporteEnviado(rosa)

  await test.step('el DNP selecciona el reporte y pide ajustes de un campo', async () => {
    await andres.goto(`${lugar}/revision`)
    await andres.getByRole('button', { name: 'Seleccionar para el DNP' }).click()
    const dialogo = andres.getByRole('dialog')
    await dialogo.getByLabel('Por qué lo selecciona').fill('Por el riesgo de sus cifras')
    await revisarPantalla(andres, 'dos-rondas-1-seleccionar', false)
    await dialogo.getByRole('button', { name: 'Seleccionar para el DNP' }).click()
    await expect(andres.getByText('El reporte quedó en revisión del DNP')).toBeVisible()
    await andres
      .getByLabel(/Pedir ajuste en la meta/)
      .first()
      .check()
    await andres
      .getByLabel(/Qué debe ajustarse en la meta/)
      .first()
      .fill('Lo pagado parece estar en miles')
    await andres.getByLabel('Pagado', { exact: true }).first().check()
    await andres.getByRole('link', { name: 'Seguir con la solicitud' }).click()
    await andres.getByLabel('Tipo de ajuste', { exact: true }).selectOption('pesos')
    await andres.getByLabel('Motivo general').fill('Revise las cifras de lo pagado')
    await revisarPantalla(andres, 'dos-rondas-2-solicitud-dnp')
    await andres.getByRole('button', { name: 'Repasar y pedir los ajustes' }).click()
    await revisarPantalla(andres, 'dos-rondas-3-repaso-dnp', false)
    await andres.getByRole('dialog').getByRole('button', { name: 'Pedir ajustes' }).click()
    await expect(andres.getByText('La solicitud del DNP quedó registrada')).toBeVisible()
    await revisarPantalla(andres, 'dos-rondas-4-por-trasladar-dnp', false)
  })

  await test.step('la gobernación ve qué pidió el DNP y lo traslada', async () => {
    await rosa.goto(`${lugar}/revision`)
    await expect(rosa.getByText('Lo pagado parece estar en miles')).toBeVisible()
    await revisarPantalla(rosa, 'dos-rondas-5-trasladar', false)
    await rosa.getByRole('button', { name: 'Trasladar los ajustes' }).click()
    await rosa.getByLabel('Nota para la entidad').fill('La gobernación lo acompaña')
    await rosa.getByRole('dialog').getByRole('button', { name: 'Trasladar los ajustes' }).click()
    await expect(rosa.getByText('desde hoy corre el plazo de la entidad')).toBeVisible()
    await rosa.goto(`${lugar}/revision?seccion=historia`)
    await expect(rosa.getByText('La trasladó Rosa Beltrán')).toBeVisible()
    await revisarPantalla(rosa, 'dos-rondas-6-historia')
  })

  await test.step('el organismo de control lo lee, y no puede hacer nada', async () => {
    const camilo = await como(browser, info, 'control')
    await camilo.goto(`${lugar}/revision?seccion=historia`)
    await expect(camilo.getByText('La trasladó Rosa Beltrán')).toBeVisible()
    await expect(camilo.getByRole('button', { name: /Trasladar|Validar|Dar conforme|Seleccionar/ })).toHaveCount(0)
  })
})
