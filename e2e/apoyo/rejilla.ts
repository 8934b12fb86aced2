// The entry grid as a person goes over it, and a sheet to paste into it.
import type { Page } from '@playwright/test'
import { BLANCO, type Celda, numero, pesos, texto } from './libreoffice.ts'

/** A row as a planning office keeps it: decimals, pesos with and without cents, blanks, texts; one of ten without progress. */
export function filaDeHoja(n: number): Celda[] {
  if (n % 10 === 0) return [BLANCO, BLANCO, BLANCO, BLANCO, BLANCO, texto('El contrato se adjudica en enero')]
  return [
    numero(String(n / 4), 2),
    pesos((1_000_000 + n * 1234.56).toFixed(2).replace(/\.?0+$/, ''), 0),
    pesos(String(900_000 + n * 1000.25), 2),
    n % 3 === 0 ? BLANCO : numero(String(800_000 + n * 1000), 0),
    texto(`Obra ${n}: «acta» & "soporte"${n % 7 === 0 ? '\nsegunda línea' : ''}`),
    BLANCO,
  ]
}

export function celda(page: Page, meta: number, campo: string) {
  return page.getByRole('textbox', { name: new RegExp(`^Meta ${meta}, ${campo}`) }).first()
}

/** Down the list as a wheel does. Inside the page, so that nobody looks at it between one step and the next. */
export function bajarComoRueda(page: Page): Promise<void> {
  return page.evaluate(async () => {
    for (let n = 0; n < 75; n += 1) {
      await new Promise((seguir) => requestAnimationFrame(seguir))
      window.scrollBy(0, 240)
    }
    await new Promise((seguir) => setTimeout(seguir, 500))
  })
}

/** In jumps over the whole list, as who drags the bar. */
export function saltarComoBarra(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const alto = document.documentElement.scrollHeight
    for (let n = 75; n < 150; n += 1) {
      await new Promise((seguir) => requestAnimationFrame(seguir))
      window.scrollTo(0, (alto * ((n * 37) % 150)) / 150)
    }
    await new Promise((seguir) => setTimeout(seguir, 500))
  })
}
