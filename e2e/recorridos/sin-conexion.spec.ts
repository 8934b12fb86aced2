// An hour without connection, with the browser closed and opened again: nothing is lost, nothing is saved twice, and two values of one field are
// both shown. The line is really cut: nobody answers, neither to the page nor to its service worker. The hour is simulated with the page's clock.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { entrarComo, otraPersona } from '../apoyo/gente.ts'
import { abrirLinea, type Linea } from '../apoyo/linea.ts'
import { revisarPantalla, vigilar } from '../apoyo/pantalla.ts'
import { abrirMeta, escribir, esEstrecha, esperarGuardado } from '../apoyo/reportar.ts'
import { conServidorPropio, puertoLibre } from '../apoyo/servidor-propio.ts'

const servidor = conServidorPropio()
test.use({ serviceWorkers: 'allow' })

const REPORTE = '/entidades/25295/reportes/seguimiento/2026/4'
const PLAN = '/entidades/25295/plan'
const API = `/api${REPORTE}`
const meta = (n: number) => `25295-M-${String(n).padStart(4, '0')}`
const ejecutado = (n: number) => new RegExp(`^Meta ${n}, ejecutado`)
const HORA = 3_600_000

test('una hora sin conexión, con el navegador cerrado de por medio, y todo llega una sola vez', async ({
  browser,
}, info) => {
  const ancho = info.project.name === 'movil' ? 'movil' : 'escritorio'
  const linea = await abrirLinea(await puertoLibre(), servidor().puerto)
  const perfil = mkdtempSync(join(tmpdir(), 'kpt-perfil-'))
  const valores = new Map(Array.from({ length: ancho === 'movil' ? 5 : 23 }, (_, i) => [i + 2, String(i + 3)]))
  let navegador = await abrirNavegador(perfil, linea)
  try {
    const { page, titulo } = await enElReporte(navegador)

    await test.step('sin conexión se escribe, y la barra dice cuánto espera', async () => {
      await linea.cortar()
      for (const [n, valor] of valores) {
        if (esEstrecha(page)) await abrirMeta(page, REPORTE, meta(n))
        await escribir(page, ejecutado(n), valor)
      }
      await expect(page.getByText(`(${valores.size} cambios por enviar)`)).toBeVisible({ timeout: 30_000 })
      await revisarPantalla(page, '60-sin-conexion')
    })

    await test.step('se cierra el navegador y, una hora después y aún sin conexión, todo sigue ahí y se juzga', async () => {
      await navegador.close()
      navegador = await abrirNavegador(perfil, linea)
      const otra = navegador.pages()[0] ?? (await navegador.newPage())
      await otra.clock.setSystemTime(Date.now() + HORA)
      await abrirMeta(otra, REPORTE, meta(2))
      await expect(otra.getByRole('textbox', { name: ejecutado(2) }).first()).toHaveValue('3')
      await expect(otra.getByText(/Copia de las \d+:\d\d/)).toBeVisible()
      await expect(otra.getByText(`(${valores.size} cambios por enviar)`)).toBeVisible({ timeout: 30_000 })
      // The rules run here too: far above what was programmed must be confirmed.
      await escribir(otra, ejecutado(2), '987654')
      await expect(otra.getByText(/Si el valor es correcto, escriba el motivo/).first()).toBeVisible()
      await revisarPantalla(otra, '61-sin-conexion-una-hora')
      // The plan is at hand too.
      await otra.goto(PLAN)
      await expect(otra.getByRole('heading', { level: 1 })).toContainText(titulo)
      await expect(otra.getByRole('link', { name: /^Metas/ }).first()).toBeVisible()
      await expect(otra.getByText(/Copia de las \d+:\d\d/)).toBeVisible()
      await abrirMeta(otra, REPORTE, meta(2))
    })

    await test.step('entre tanto otra persona cambió uno: al volver se muestran ambos, y lo demás se guarda', async () => {
      const colega = await otraPersona(browser, info, servidor().url)
      await entrarComo(colega, 'liderGachancipa')
      await abrirMeta(colega, REPORTE, meta(2))
      await escribir(colega, ejecutado(2), '7')
      await esperarGuardado(colega)
      await colega.context().close()
      await linea.reponer()
      const otra = navegador.pages()[0] as Page
      await expect(otra.getByText(/otra persona cambió este valor/).first()).toBeVisible({ timeout: 60_000 })
      await expect(otra.getByText(/por enviar/)).toHaveCount(0, { timeout: 30_000 })
      await revisarPantalla(otra, '62-choque-al-volver')
      await otra.getByRole('button', { name: /^Dejar el mío: 987\.654/ }).click()
      await esperarGuardado(otra)
    })

    await test.step('cada cambio quedó, y una sola vez', async () => {
      const pagina = navegador.pages()[0] as Page
      const { filas } = await leer(pagina, `${API}/metas`)
      const reportado = new Map(filas.map((f: Fila) => [f.meta, f.valores.ejecutado]))
      for (const [n, valor] of [...valores].slice(1)) {
        expect([n, reportado.get(meta(n))]).toEqual([n, valor])
        const { cambios } = await leer(pagina, `${API}/metas/${meta(n)}/historia?campo=ejecutado`)
        expect(cambios.filter((c: { despues: string }) => c.despues === valor)).toHaveLength(1)
      }
      expect(reportado.get(meta(2))).toBe('987654')
    })
  } finally {
    await navegador.close()
    await linea.cortar().catch(() => {})
    rmSync(perfil, { recursive: true, force: true })
  }
})

test('los colegas comentan una meta: se escribe con el teclado, se da por resuelto y su autor lo retira', async ({
  page,
}) => {
  vigilar(page)
  await entrarComo(page, 'liderGachancipa')
  await abrirMeta(page, REPORTE, meta(3))
  await page.getByText('Comentarios internos').first().click()
  const caja = page.getByRole('textbox', { name: 'Comentario para sus colegas' })
  await caja.fill('Falta el acta de la vereda El Roble')
  await caja.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('listitem').filter({ hasText: 'Falta el acta' })).toBeVisible()
  await expect(caja).toHaveValue('')
  await page.getByRole('button', { name: 'Dar por resuelto' }).click()
  await expect(page.getByText(/^Resuelto: Germán Rojas/)).toBeVisible()
  // What is in sight: a picture of the whole page draws the list again, and the thread closes.
  await revisarPantalla(page, '63-comentarios', false)
  await page.getByRole('button', { name: 'Retirar', exact: true }).click()
  await expect(page.getByText('Comentario retirado por su autor.')).toBeVisible()
})

type Fila = { meta: string; valores: { ejecutado: string | null } }

/** A browser with a profile on disk, as the one of a person: what it keeps outlives it. */
async function abrirNavegador(perfil: string, { url }: Linea): Promise<BrowserContext> {
  const { launchOptions, viewport, locale, timezoneId } = test.info().project.use
  return chromium.launchPersistentContext(perfil, {
    ...launchOptions,
    ...{ baseURL: url, viewport: viewport ?? null, serviceWorkers: 'allow' },
    ...(locale ? { locale } : {}),
    ...(timezoneId ? { timezoneId } : {}),
  })
}

/** Signed in, in the report, having seen the plan, with the application kept for later. */
async function enElReporte(navegador: BrowserContext): Promise<{ page: Page; titulo: string }> {
  const page = navegador.pages()[0] ?? (await navegador.newPage())
  vigilar(page)
  await entrarComo(page, 'liderGachancipa')
  await page.goto(PLAN)
  await expect(page.getByRole('link', { name: /^Metas/ }).first()).toBeVisible()
  const titulo = (await page.getByRole('heading', { level: 1 }).textContent()) ?? ''
  await page.goto(REPORTE)
  await expect(page.getByText('Lo que escriba se guarda solo')).toBeVisible()
  await page.evaluate(async () => void (await navigator.serviceWorker.ready))
  return { page, titulo }
}

async function leer(page: Page, direccion: string) {
  const respuesta = await page.request.get(direccion)
  expect(respuesta.ok()).toBe(true)
  return respuesta.json()
}
