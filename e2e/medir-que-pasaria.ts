// How long a moved slider takes to be an index, a class and two positions over the whole country of the demonstration.
// Run by `npm run bench -- que-pasaria`; the last line that it prints is JSON.
import { chromium } from '@playwright/test'
import { abrirServidor } from './apoyo/servidor-propio.ts'
import { lasMasLargas, tareasDe } from './apoyo/tareas.ts'
import configuracion from './playwright.config.ts'

const CAMBIOS = 60

const servidor = await abrirServidor()
const navegador = await chromium.launch(configuracion.use?.launchOptions)
try {
  const contexto = await navegador.newContext({ baseURL: servidor.url, viewport: { width: 1280, height: 800 } })
  const page = await contexto.newPage()
  const { filas } = await (await page.request.get('/api/mdm/corridas?vigencia=2021&vigentes=si')).json()
  await page.goto('/mdm/2021/25200/que-pasaria')
  await page.getByRole('slider').first().waitFor()
  let hastaEscrito: number[] = []
  const tareas = await tareasDe(page, async () => {
    hastaEscrito = await page.evaluate(mover, CAMBIOS)
  })
  const { conCifra: entidades } = filas[0]
  process.stdout.write(`${JSON.stringify({ entidades, hastaEscrito, tareas: lasMasLargas(tareas, 'reloj') })}\n`)
} finally {
  await navegador.close()
  await servidor.cerrar()
}

/** In the page: moves sliders one after another, and waits each time until the outcome says something else. */
async function mover(cambios: number): Promise<number[]> {
  const desenlace = document.querySelector('.mdm-desenlace')
  const poner = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set
  const tiempos: number[] = []
  for (let i = 0; i < cambios; i += 1) {
    const barras = [...document.querySelectorAll<HTMLInputElement>('input[type="range"]')]
    const barra = barras[i % barras.length]
    if (!barra || !desenlace) break
    const antes = desenlace.textContent
    const desde = performance.now()
    poner?.call(barra, String(Number(barra.max) * (0.1 + (0.8 * ((i * 7) % 10)) / 10)))
    barra.dispatchEvent(new Event('input', { bubbles: true }))
    while (desenlace.textContent === antes && performance.now() - desde < 1000)
      await new Promise((r) => setTimeout(r, 0))
    tiempos.push(performance.now() - desde)
    await new Promise((r) => requestAnimationFrame(r))
  }
  return tiempos
}
