// What DNP asked and a gobernación has to relay: it sees it where it works, and what it lets pass is seen by everybody (R4.3).
import { expect, type Page, test } from '@playwright/test'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { conServidorPropio } from '../apoyo/servidor-propio.ts'

// Its term passes: the other journeys must not find themselves a month later.
const servidor = conServidorPropio()

type Reporte = { readonly lugar: string; readonly nombre: string }

/** Two reports of the vigencia that the department may still see adjusted. */
async function enviados(page: Page): Promise<[Reporte, Reporte]> {
  const { filas } = await (await page.request.get('/api/revision/cola?estado=todos&vigencia=2026&tamano=200')).json()
  const reportes = filas
    .filter((f: { estado: string }) => f.estado === 'enviado' || f.estado === 'validado')
    .map(({ entidad, instrumento, vigencia, corte }: Record<string, never> & { entidad: Record<string, string> }) => ({
      lugar: `/entidades/${entidad.codigo}/reportes/${instrumento}/${vigencia}/${corte}`,
      nombre: entidad.nombre,
    }))
  if (reportes.length < 2) throw new Error('two submitted reports were expected in the demonstration')
  return reportes.slice(0, 2)
}

async function actuar(page: Page, ruta: string, data: object): Promise<void> {
  const respuesta = await page.request.post(`/api${ruta}`, { data })
  expect([ruta, respuesta.status()]).toEqual([ruta, 200])
}

test('la gobernación ve lo que debe trasladar, y lo que omite lo ve cualquiera', async ({ browser, page }, info) => {
  vigilar(page)
  await entrarComo(page, 'gobernacion')
  const [uno, otro] = await enviados(page)

  await test.step('el DNP pide ajustes de dos municipios', async () => {
    const andres = await otraPersona(browser, info, servidor().url)
    await entrarComo(andres, 'analista')
    for (const { lugar } of [uno, otro]) {
      const { version } = await (await andres.request.get(`/api${lugar}`)).json()
      await actuar(andres, `${lugar}/seleccion`, { version, motivo: 'Por el riesgo de sus cifras' })
      const pedido = { version, general: true, tipo: 'pesos', motivo: 'Revise las cifras de lo pagado', metas: [] }
      await actuar(andres, `${lugar}/ajustes-dnp`, pedido)
    }
  })

  await test.step('la gobernación lo ve en su mesa y llega, con el teclado, a cada reporte', async () => {
    await page.goto('/revision')
    await expect(page.getByText('2 solicitudes esperan su traslado al municipio.')).toBeVisible()
    const ver = page.getByRole('link', { name: 'Ver cuáles', exact: true })
    await ver.focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Traslado de los ajustes que pide el DNP')
    await expect(page).toHaveURL(/departamento=25/)
    await expect(page.getByText('Espera traslado', { exact: true })).toHaveCount(2)
    await revisarPantalla(page, 'traslados-1-gobernacion')
    await page.getByRole('link', { name: uno.nombre, exact: true }).click()
    await expect(page.getByRole('button', { name: 'Trasladar los ajustes' })).toBeVisible()
    await actuar(page, `${uno.lugar}/traslado`, { nota: null })
  })

  await test.step('vencido el término, cualquiera ve quién omitió; lo trasladado no cuenta como omisión', async () => {
    servidor().adelantarUnMes()
    const publico = await otraPersona(browser, info, servidor().url)
    vigilar(publico)
    await publico.goto('/traslados?situacion=omitidos')
    await expect(publico.getByText('Lo omitió la gobernación')).toHaveCount(1)
    const fila = publico.getByRole('row', { name: new RegExp(otro.nombre) })
    await expect(fila).toContainText('Cundinamarca')
    await expect(fila.getByRole('link')).toHaveCount(0)
    await revisarPantalla(publico, 'traslados-2-omitidos')
    await publico.getByRole('link', { name: /^Todos/ }).click()
    await expect(publico.getByText(/^Trasladado el/)).toHaveCount(1)
  })

  await test.step('y el DNP, en la revisión selectiva', async () => {
    const andres = await otraPersona(browser, info, servidor().url)
    vigilar(andres)
    await entrarComo(andres, 'analista')
    await andres.goto('/seleccion/seguimiento/2026/1')
    await expect(andres.getByText(/De 2 solicitudes, .+ y 1 se omitió/)).toBeVisible()
    await andres.getByRole('link', { name: 'Ver los traslados y las omisiones' }).click()
    await expect(andres.getByRole('link', { name: otro.nombre, exact: true })).toBeVisible()
  })
})
