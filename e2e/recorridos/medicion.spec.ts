// DNP from a table of inputs to a published correction: loaded, looked at, confirmed, computed, compared, reviewed and published by another person.
import { expect, type Page, test } from '@playwright/test'
import { entrarComo } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// It replaces what the others read.
conServidorPropio()

const NOTA = 'Corrige las respuestas de Cogua'

/** The last table of GESTIONWEB with other answers for Cogua; with one cell that is no number, when asked. */
async function tablaCorregida(page: Page, mala = false): Promise<Buffer> {
  const { filas } = await (await page.request.get('/api/mdm/insumos?vigencia=2021&fuente=gestionweb')).json()
  const [ultima] = filas as { version: number }[]
  const texto = await (await page.request.get(`/api/mdm/insumos/2021/gestionweb/${ultima?.version}/csv`)).text()
  const [encabezado = '', ...renglones] = texto
    .trimEnd()
    .split('\n')
    .map((l) => l.split(',').toSpliced(1, 1).join(','))
  const corregidos = renglones.map((l) => (l.startsWith('25200,') ? `25200,1,1,${mala ? 'mucho' : '1'}` : l))
  return Buffer.from([encabezado, ...corregidos].join('\n'))
}

async function cargar(page: Page, tabla: Buffer): Promise<void> {
  await page.goto('/medicion?vigencia=2021')
  await page.getByLabel('Fuente', { exact: true }).selectOption('gestionweb')
  await page.getByLabel('De dónde se tomó').fill('GESTIONWEB, respuestas corregidas')
  await page.getByLabel('Licencia').fill('CC BY 4.0')
  await page.getByLabel('Fecha de los datos').fill('2022-07-15')
  await page.getByLabel(/Tabla en CSV/).setInputFiles({ name: 'gestionweb.csv', mimeType: 'text/csv', buffer: tabla })
  await page.getByRole('button', { name: 'Cargar y ver qué trae' }).click()
  await expect(page.getByRole('heading', { name: 'Qué trae' })).toBeVisible({ timeout: 60_000 })
}

test('de los insumos a la publicación', async ({ page }) => {
  vigilar(page)
  await entrarComo(page, 'analista')
  await test.step('la cobertura dice qué hay y a quién le falta', async () => {
    await page
      .getByRole('navigation', { name: 'Secciones' })
      .getByRole('link', { name: 'Medición', exact: true })
      .click()
    await expect(page.getByRole('heading', { name: 'Qué hay y a quién le falta' })).toBeVisible()
    // It opens at the last vigencia with tables: that of the answers of GESTIONWEB.
    await expect(page.getByLabel('Vigencia')).toHaveValue('2025')
    await page.goto('/medicion?vigencia=2021')
    await page.locator('summary').filter({ hasText: 'Sistema General de Regalías' }).click()
    await page.getByRole('link', { name: /sin Gestión de proyectos de regalías/ }).click()
    await expect(page.getByRole('heading', { name: /A quién le falta/ })).toBeVisible()
    await revisarPantalla(page, 'medicion-1-cobertura')
  })
  await test.step('una tabla con un error dice su celda y no se confirma; la buena, sí, con su razón', async () => {
    await cargar(page, await tablaCorregida(page, true))
    await expect(page.getByText('«mucho», en la columna', { exact: false })).toBeVisible()
    await expect(page.getByRole('button', { name: /Confirmar como/ })).toHaveCount(0)
    await revisarPantalla(page, 'medicion-2-errores')
    await page.getByRole('button', { name: 'Descartar el archivo' }).click()
    await cargar(page, await tablaCorregida(page))
    await page.getByRole('button', { name: /Confirmar como versión 3/ }).click()
    await expect(page.getByText(/Diga por qué reemplaza/)).toBeVisible()
    await page.getByLabel(/Por qué reemplaza/).fill(NOTA)
    await revisarPantalla(page, 'medicion-3-previa')
    await page.getByRole('button', { name: /Confirmar como versión 3/ }).click()
    await expect(page.getByText('La tabla quedó como versión 3')).toBeVisible()
  })
  await test.step('se pide la corrida, y quien la pide no la publica', async () => {
    await page.getByRole('link', { name: 'Pedir una corrida' }).click()
    await page.getByLabel('Para qué se pide').fill(NOTA)
    await page.getByRole('button', { name: 'Congelar y calcular' }).click()
    await expect(page.getByText('Preliminar').first()).toBeVisible({ timeout: 60_000 })
    await expect(page.getByText(/Espera a otra persona/)).toBeVisible()
    await revisarPantalla(page, 'medicion-4-corrida')
  })
  const corrida = page.url().split('/').at(-1) ?? ''
  await test.step('otra persona mira qué cambia, la revisa y la publica con su razón', async () => {
    await entrarComo(page, 'administradora')
    await page.goto('/medicion/corridas')
    await expect(page.getByRole('link', { name: `Corrida ${corrida}` })).toBeVisible()
    await revisarPantalla(page, 'medicion-5-corridas')
    const { filas } = await (await page.request.get('/api/mdm/corridas?vigencia=2021&vigentes=si')).json()
    await page.goto(`/medicion/comparacion?de=${filas[0].corrida}&a=${corrida}`)
    await expect(page.getByText(/Cambió un dato: /)).toBeVisible()
    await revisarPantalla(page, 'medicion-6-comparacion')
    await page.goto(`/medicion/corridas/${corrida}`)
    for (const acto of ['Dar por revisada', 'Publicar']) {
      await page.getByRole('button', { name: acto, exact: true }).click()
      await page.getByRole('textbox').fill(NOTA)
      if (acto === 'Publicar') await revisarPantalla(page, 'medicion-7-publicar')
      await page.getByRole('button', { name: `Sí, ${acto.toLowerCase()}` }).click()
      await expect(page.getByText(acto === 'Publicar' ? 'Publicada' : 'Revisada').first()).toBeVisible()
    }
    await page.goto('/mdm/2021/25200')
    await expect(page.getByText('versión 3 de su tabla').first()).toBeAttached()
  })
  await test.step('una receta nueva se agrega con su acto y no cambia la anterior', async () => {
    await page.goto('/medicion/recetas/mdm-2021/1')
    await page.getByRole('link', { name: 'Agregar una versión' }).click()
    await page.locator('summary').filter({ hasText: 'Seguridad y convivencia' }).click()
    const techo = page.getByLabel(/Techo de Homicidios/)
    await techo.fill('0')
    await techo.blur()
    await expect(page.getByText(/el techo de «homicidios»/)).toBeVisible()
    await techo.fill('40')
    await techo.blur()
    await page.getByLabel('Acto del DNP que la adopta').fill('Resolución 0123 de 2026, artículo 3')
    await revisarPantalla(page, 'medicion-8-receta-nueva')
    await page.getByRole('button', { name: 'Agregar la versión 2' }).click()
    await expect(page.getByText('La receta quedó como versión 2')).toBeVisible()
    await revisarPantalla(page, 'medicion-9-recetas')
  })
})
