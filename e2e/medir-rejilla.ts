// The longest tasks of the entry grid with five hundred metas: going down, in jumps, and while a block of 300 × 6 is pasted.
// Run by `npm run bench -- rejilla`; the last line that it prints is JSON.
import { chromium, expect, type Page } from '@playwright/test'
import { copiarEnOtraPagina } from './apoyo/libreoffice.ts'
import { cargarPlanDeCogua, cuatroFuentes, REPORTE_DE_COGUA, unaFuente } from './apoyo/plan-grande.ts'
import { bajarComoRueda, celda, filaDeHoja, saltarComoBarra } from './apoyo/rejilla.ts'
import { abrirServidor } from './apoyo/servidor-propio.ts'
import { lasMasLargas, tareasDe } from './apoyo/tareas.ts'
import configuracion from './playwright.config.ts'

const [FILAS, METAS] = [300, 500]

const servidor = await abrirServidor()
const navegador = await chromium.launch(configuracion.use?.launchOptions)
try {
  const contexto = await navegador.newContext({
    ...{ baseURL: servidor.url, viewport: { width: 1280, height: 800 }, locale: 'es-CO' },
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const page = await contexto.newPage()
  await cargarPlanDeCogua(page, METAS, (i) => (i < FILAS ? unaFuente() : cuatroFuentes()))
  const abrir = async () => {
    await page.goto(`${REPORTE_DE_COGUA}?textos=1&recursos=1`)
    await celda(page, 1, 'ejecutado').click()
  }
  await abrir()
  const rueda = await medir(page, () => bajarComoRueda(page))
  await abrir()
  const barra = await medir(page, () => saltarComoBarra(page))
  await copiarEnOtraPagina(
    contexto,
    Array.from({ length: FILAS }, (_, i) => filaDeHoja(i + 1)),
  )
  await abrir()
  const pegar = await medir(page, async () => {
    await page.keyboard.press('Control+v')
    await expect(page.getByText(/Todo guardado/)).toBeVisible({ timeout: 90_000 })
    await expect(page.getByRole('heading', { name: 'Se pegaron 1.800 celdas.' })).toBeVisible()
  })
  process.stdout.write(`${JSON.stringify({ rueda, barra, pegar })}\n`)
} finally {
  await navegador.close()
  await servidor.cerrar()
}

async function medir(page: Page, hacer: () => Promise<void>) {
  const tareas = await tareasDe(page, hacer)
  return { reloj: lasMasLargas(tareas, 'reloj'), procesador: lasMasLargas(tareas, 'procesador') }
}
