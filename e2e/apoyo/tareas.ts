// The tasks of a page while something is done in it, out of the browser's own trace.
import type { Page } from '@playwright/test'

/** Milliseconds: of the clock, and of the processor, in which what else the machine does meanwhile does not count. */
export type Tarea = { readonly reloj: number; readonly procesador: number }

export async function tareasDe(page: Page, hacer: () => Promise<void>): Promise<Tarea[]> {
  const navegador = page.context().browser()
  if (!navegador) throw new Error('the page has no browser')
  await navegador.startTracing(page, { categories: ['toplevel'] })
  await hacer()
  const { traceEvents } = JSON.parse((await navegador.stopTracing()).toString()) as { traceEvents: Suceso[] }
  const principales = traceEvents.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain')
  const hilos = new Set(principales.map((e) => `${e.pid}/${e.tid}`))
  const tareas = traceEvents.filter((e) => hilos.has(`${e.pid}/${e.tid}`) && e.name.includes('RunTask') && e.tdur)
  if (tareas.length < 100)
    throw new Error(`the trace has ${tareas.length} tasks of the page: it does not say how it went`)
  return tareas.map(({ dur = 0, tdur = 0 }) => ({ reloj: dur / 1000, procesador: tdur / 1000 }))
}

/** The five longest, from more to less. */
export function lasMasLargas(tareas: readonly Tarea[], de: keyof Tarea): number[] {
  return tareas
    .map((t) => Math.round(t[de]))
    .sort((a, b) => b - a)
    .slice(0, 5)
}

type Suceso = {
  readonly name: string
  readonly pid: number
  readonly tid: number
  readonly dur?: number
  readonly tdur?: number
  readonly args: { readonly name?: string }
}
