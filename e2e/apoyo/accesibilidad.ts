// The rules of axe over a screen, and over the documents that it shows in frames.
import type { Frame, Page } from '@playwright/test'
import axe, { type Result, type RunOptions } from 'axe-core'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

/** A sentence for each rule that is broken, with the first elements that break it. */
export async function faltasDeAcceso(page: Page): Promise<string[]> {
  const marcos = await conPagina(page)
  const violaciones = await juzgar(page, [...WCAG, 'best-practice'])
  for (const marco of marcos) violaciones.push(...(await juzgarAparte(page, marco)))
  return violaciones.map(
    (v) =>
      `${v.id}: ${v.help}\n${v.nodes
        .slice(0, 3)
        .map((n) => `   ${n.target} ${n.failureSummary}`)
        .join('\n')}`,
  )
}

/**
 * Every rule over every element, but only what fails is told in full: what passes is thousands of elements, and writing them all down took four times
 * longer than judging them.
 */
async function juzgar(page: Page, runOnly: string[]): Promise<Result[]> {
  await page.evaluate(axe.source)
  const opciones: RunOptions = { runOnly, resultTypes: ['violations'], iframes: false }
  return page.evaluate(async (o) => (await window.axe.run(o)).violations, opciones)
}

/** Frames that hold a page of ours: a PDF is drawn by the browser's own viewer, whose frames are no business of anybody here. */
async function conPagina(page: Page): Promise<Frame[]> {
  const marcos: Frame[] = []
  for (const elemento of await page.locator('iframe:not(.visor--pdf)').elementHandles()) {
    const marco = await elemento.contentFrame()
    if (marco) marcos.push(marco)
  }
  return marcos
}

/** A letter as it arrives may run nothing, not even this: the same document is judged in a window of its own. */
async function juzgarAparte(page: Page, marco: Frame): Promise<Result[]> {
  const contexto = await page.context().browser()?.newContext({ viewport: page.viewportSize() })
  if (!contexto) throw new Error('the page has no browser')
  const sola = await contexto.newPage()
  await sola.setContent(await marco.content())
  const violaciones = await juzgar(sola, WCAG)
  await contexto.close()
  return violaciones
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
