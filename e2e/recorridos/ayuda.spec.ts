// Help, from the screen where it is needed: the leader asks, the desk asks back and gives it to the gobernación, which answers; and what anybody reads.
import { expect, type Page, test } from '@playwright/test'
import { pdfDeDemostracion } from '../../apps/server/src/features/demostracion/index.ts'
import { abrirCarta } from '../apoyo/buzon.ts'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

const VERSIONES = '/entidades/25200/reportes/seguimiento/2026/1/versiones'
const LINA = 'lider.cogua@demostracion.kpt'
const ASUNTO = 'No sé cómo responder el ajuste de la meta 4'

test('pedir ayuda: la líder desde su reporte, la mesa del DNP, la gobernación y la respuesta que sirve', async ({
  page,
}) => {
  vigilar(page)
  let numero = ''

  await test.step('la líder la pide con el teclado, sin salir de su pantalla, y ve lo que va con ella', async () => {
    await entrarComo(page, 'liderCogua')
    await page.goto(VERSIONES)
    await page.getByRole('button', { name: 'Pedir ayuda' }).press('Enter')
    const dialogo = page.getByRole('dialog', { name: 'Pedir ayuda' })
    await expect(dialogo.getByLabel('De qué trata')).toBeFocused()
    await dialogo.getByRole('button', { name: 'Enviar a la mesa de ayuda' }).press('Enter')
    await dialogo.getByRole('link', { name: 'Cuente qué necesita' }).press('Enter')
    await expect(dialogo.getByLabel('Qué necesita')).toBeFocused()
    await dialogo.getByLabel('Qué necesita').fill('La gobernación pide el acta y no encuentro dónde cargarla.')
    await dialogo.getByLabel('De qué trata').selectOption('Revisión y ajustes')
    await dialogo.getByLabel('Asunto').fill(ASUNTO)
    await expect(dialogo.getByText(VERSIONES)).toBeVisible()
    await expect(dialogo.getByText(/Queda en el expediente de ese reporte/)).toBeVisible()
    await dialogo.getByLabel(/^Archivo/).setInputFiles({
      name: 'acta.pdf',
      mimeType: 'application/pdf',
      buffer: pdfDeDemostracion('Acta de prueba'),
    })
    await revisarPantalla(page, '150-pedir-ayuda', false)
    await dialogo.getByRole('button', { name: 'Enviar a la mesa de ayuda' }).press('Enter')
    const recibida = page.getByText(/^Su número es AY-\d{4}-\d{6}$/)
    await expect(recibida).toBeVisible()
    numero = /AY-\d{4}-\d{6}/.exec((await recibida.textContent()) ?? '')?.[0] ?? ''
    await page.getByRole('button', { name: 'Seguir donde estaba' }).press('Enter')
    await expect(page).toHaveURL(new RegExp(`${VERSIONES}$`))
    await abrirCarta(page, new RegExp(`Recibimos su solicitud de ayuda: ${numero}`), LINA)
  })

  await test.step('la mesa del DNP la toma, pide un dato y deja una nota', async () => {
    await entrarComo(page, 'soporte')
    await page.getByRole('link', { name: 'Ayuda', exact: true }).first().click()
    await revisarPantalla(page, '151-mesa-de-ayuda')
    await page.getByRole('link', { name: ASUNTO }).click()
    await page.getByRole('button', { name: 'Tomarla' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'La tiene usted' })).toBeFocused()
    await page.getByLabel('Nota', { exact: true }).fill('Cogua ya preguntó lo mismo en marzo')
    await page.getByRole('button', { name: 'Guardar la nota' }).click()
    await expect(page.getByRole('list', { name: 'Notas' }).getByText('Cogua ya preguntó')).toBeVisible()
    await page.getByLabel('Mensaje').fill('¿Qué le dice la pantalla cuando abre la meta?')
    await page.getByRole('button', { name: 'Pedir datos' }).click()
    await expect(page.getByText('Espera datos')).toBeVisible()
    await revisarPantalla(page, '152-ayuda-en-mesa')
  })

  await test.step('a la líder le llega el correo y responde; la nota de la mesa no la ve', async () => {
    await abrirCarta(page, new RegExp(`Faltan datos en su solicitud de ayuda: ${numero}`), LINA)
    await entrarComo(page, 'liderCogua')
    await page.goto(`/ayudas/${numero}`)
    await expect(page.getByText('Cogua ya preguntó')).toBeHidden()
    await page.getByLabel('Mensaje').fill('Dice que la meta no se abrió.')
    await page.getByRole('button', { name: 'Agregar', exact: true }).press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'Quedó agregado' })).toBeFocused()
  })

  await test.step('la mesa la traslada y la gobernación la responde', async () => {
    await entrarComo(page, 'soporte')
    await hacer(page, numero, 'Es de quien pidió los ajustes.', 'Trasladar a su gobernación')
    await entrarComo(page, 'gobernacion')
    await page.goto('/ayudas/mesa')
    await page.getByRole('link', { name: ASUNTO }).click()
    await page
      .getByLabel(/^Empezar con una respuesta guardada/)
      .selectOption('¿Cómo respondo los ajustes que me pidieron?')
    await expect(page.getByLabel('Mensaje')).toHaveValue(/Abra el reporte del corte/)
    await page.getByRole('button', { name: 'Responder', exact: true }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Respuesta enviada' })).toBeFocused()
  })

  await test.step('la líder dice que le sirvió', async () => {
    await entrarComo(page, 'liderCogua')
    await page.goto('/ayudas')
    await revisarPantalla(page, '153-mis-ayudas')
    await page.getByRole('link', { name: ASUNTO }).click()
    await revisarPantalla(page, '154-ayuda-respondida')
    await page.getByRole('button', { name: 'Sí me sirvió' }).press('Enter')
    await expect(page.getByRole('status').filter({ hasText: 'quedó calificada' })).toBeFocused()
    await expect(page.getByRole('definition').filter({ hasText: 'Sí me sirvió' })).toBeVisible()
  })
})

test('la mesa publica una respuesta y cualquiera la encuentra', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'soporte')
  await page.goto('/ayudas/respuestas')
  await page.getByRole('button', { name: 'Escribir una' }).click()
  const dialogo = page.getByRole('dialog')
  await dialogo.getByRole('button', { name: 'Guardar' }).click()
  await expect(dialogo.getByText(/Escriba la pregunta y su respuesta/)).toBeVisible()
  await dialogo.getByRole('textbox', { name: 'Pregunta' }).fill('¿Dónde descargo el libro del corte?')
  await dialogo
    .getByRole('textbox', { name: 'Respuesta' })
    .fill('En el reporte, «Llenarlo en Excel». Se descarga con lo que ya guardó.')
  await dialogo.getByLabel(/Publicarla/).check()
  await dialogo.getByRole('button', { name: 'Guardar' }).click()
  await expect(page.getByRole('cell', { name: '¿Dónde descargo el libro del corte?' })).toBeVisible()
  await revisarPantalla(page, '155-respuestas-de-la-mesa')
  await page.getByRole('button', { name: 'Salir' }).click()
  await expect(page.getByText('Cerró su sesión')).toBeVisible()
  await page.getByRole('contentinfo').getByRole('link', { name: 'Ayuda', exact: true }).click()
  await page.getByRole('searchbox', { name: 'Buscar una respuesta' }).fill('libro del corte')
  await page.getByRole('button', { name: 'Buscar' }).press('Enter')
  await page.getByText('¿Dónde descargo el libro del corte?').press('Enter')
  await expect(page.getByText('Se descarga con lo que ya guardó.')).toBeVisible()
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: 'Buscar' }).click()
  await revisarPantalla(page, '156-preguntas-frecuentes')
})

async function hacer(page: Page, numero: string, texto: string, boton: string): Promise<void> {
  await page.goto(`/ayudas/${numero}`)
  await page.getByLabel('Mensaje').fill(texto)
  await page.getByRole('button', { name: boton }).click()
  await expect(page.getByText('La tiene', { exact: true })).toBeVisible()
}
