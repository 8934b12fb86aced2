// The desk of a gobernación: what to look at first, who has it, who did not send, the checklist and notes beside a version, and assistance.
import { readFile } from 'node:fs/promises'
import { expect, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'

test('la gobernación reparte la revisión, revisa con su lista y acompaña', async ({ page, isMobile }) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')

  await test.step('cada riesgo se abre en sus partes, con el teclado', async () => {
    await expect(async () => {
      const { filas } = await (await page.request.get('/api/revision/cola?estado=todos')).json()
      // What GESTIONWEB answers has no figures whose risk could be counted.
      const conCifras = filas.filter((f: { instrumento: string }) => f.instrumento === 'seguimiento')
      expect(conCifras.length).toBeGreaterThan(0)
      expect(conCifras.every((f: { riesgo: unknown }) => f.riesgo !== null)).toBe(true)
    }).toPass({ timeout: 120_000 })
    await page.goto('/revision?estado=todos&orden=riesgo')
    const riesgo = page.getByRole('button', { name: /^Riesgo .* de 100/ }).first()
    await riesgo.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/de 100 puntos. Dice dónde mirar primero/).first()).toBeVisible()
    await revisarPantalla(page, 'mesa-cola', false)
  })

  await test.step('lo elegido se asigna, y queda en la dirección que son los míos', async () => {
    await page
      .getByRole('checkbox', { name: /^Elegir/ })
      .first()
      .check()
    await page.getByLabel('Asignar a').selectOption({ index: 1 })
    await page.getByRole('button', { name: 'Asignar 1 reporte elegido' }).click()
    await expect(page.getByText(/^(Asignados|Hecho)\./)).toBeVisible()
    await page.getByText('Carga de cada persona del equipo').click()
    await expect(page.getByRole('table', { name: 'Carga del equipo' })).toBeVisible()
    await page.getByLabel('A cargo de').selectOption({ index: 1 })
    await expect(page).toHaveURL(/quien=mias/)
  })

  await test.step('junto a la versión: metas revisadas, historia de una meta, lista y notas del equipo', async () => {
    await page.goto('/revision?estado=todos')
    await page
      .getByRole('table', { name: 'Todos' })
      .getByRole('rowheader')
      .getByRole('link', { name: /de 2026/ })
      .first()
      .click()
    await page.getByRole('link', { name: /^Metas/ }).click()
    const marca = page.getByRole('checkbox', { name: /^Revisada/ })
    await marca.first().click()
    await expect(marca.first()).toBeChecked()
    await expect(page.getByText(/^La última la marcó|\. La última la marcó/)).toBeVisible()
    await page
      .getByRole('button', { name: /^Historia y pares/ })
      .first()
      .click()
    await expect(page.getByRole('table', { name: /a través de los cortes enviados/ })).toBeVisible()
    await revisarPantalla(page, 'mesa-metas', false)
    await page.getByRole('link', { name: 'Lista y notas' }).click()
    const punto = page.getByRole('group', { name: /Los recursos están en pesos/ })
    await punto.getByLabel('No', { exact: true }).check()
    await page.getByLabel('Qué encontró').fill('La meta de vías está en miles de pesos')
    await page.getByRole('button', { name: 'Guardar la respuesta' }).click()
    await expect(page.getByRole('button', { name: 'Guardar la respuesta' })).toHaveCount(0)
    const nota = `Llamar antes del viernes (${isMobile ? 'celular' : 'escritorio'})`
    await page.getByLabel('Nota del equipo sobre el reporte').fill(nota)
    await page.getByRole('button', { name: 'Guardar la nota' }).click()
    await expect(page.getByText(nota)).toBeVisible()
    await revisarPantalla(page, 'mesa-lista', false)
  })

  await test.step('a quién llamar: se anota el contacto con su día', async () => {
    await page.goto('/revision/sin-enviar')
    await expect(page.getByRole('heading', { level: 1, name: 'A quién llamar' })).toBeVisible()
    await page
      .getByRole('button', { name: /^Ver y anotar contactos/ })
      .first()
      .click()
    await revisarPantalla(page, 'mesa-sin-enviar', false)
  })

  await test.step('la asistencia a varias entidades queda anotada y se descarga', async () => {
    await page.goto('/asistencia')
    await page.getByText('Anotar una asistencia').first().click()
    const tema = `Cargue del corte (${isMobile ? 'celular' : 'escritorio'})`
    await page.getByLabel('Tema').fill(tema)
    await page.getByLabel(/^Códigos DANE/).fill('25200, 25295')
    await page.getByLabel('Quiénes asistieron').fill('Germán Rojas, secretario de planeación')
    await page.getByRole('button', { name: 'Anotar la asistencia' }).click()
    await expect(page.getByText('Quedó anotada. Abajo puede agregarle')).toBeVisible()
    await expect(page.getByRole('row').filter({ hasText: tema })).toContainText('Germán Rojas')
    await revisarPantalla(page, 'mesa-asistencia', false)
    const [descarga] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Descargar todas (CSV)' }).click(),
    ])
    expect(await readFile(await descarga.path(), 'utf8')).toContain(tema)
    await page.goto('/entidades/25200/asistencia')
    await expect(page.getByRole('row').filter({ hasText: tema })).toBeVisible()
    await revisarPantalla(page, 'mesa-asistencia-entidad', false)
    await page.goto('/contactos')
    await revisarPantalla(page, 'mesa-contactos', false)
  })
})
