// What LibreOffice Calc 7.4 leaves on the clipboard when cells are copied (seen with `xclip -o -t …` after a real copy): a text with tabs that shows the
// numbers as they are formatted, rounded to whole pesos if the cell says so, and a table whose `sdval` holds each number whole. Blank cells are `<br>`.
import { formatNumero } from '@kpt/textos'
import type { BrowserContext } from '@playwright/test'

export type Celda = {
  /** As the spreadsheet shows it. */
  readonly texto: string
  /** The number behind it; null in a text or a blank. */
  readonly exacto: string | null
  readonly formato?: string
}

export const BLANCO: Celda = { texto: '', exacto: null }

/** `$ 1.001.235`, or with cents. */
export function pesos(exacto: string, decimales: 0 | 2): Celda {
  const formato = decimales === 0 ? '[$$-240A] #.##0' : '[$$-240A] #.##0,00'
  return { texto: `$ ${formatNumero(exacto, decimales)}`, exacto, formato }
}

export function numero(exacto: string, decimales: 0 | 2): Celda {
  return { texto: formatNumero(exacto, decimales), exacto, formato: decimales === 0 ? '#.##0' : '#.##0,00' }
}

export function texto(escrito: string): Celda {
  return { texto: escrito, exacto: null }
}

export function formaDeLibreOffice(filas: readonly (readonly Celda[])[]): { plano: string; html: string } {
  const plano = filas.map((fila) => fila.map((c) => c.texto.replaceAll('\n', ' ')).join('\t')).join('\n')
  const cuerpo = filas.map((fila) => `\t<tr>\n${fila.map(celdaHtml).join('\n')}\n\t</tr>`).join('\n')
  const estilo = 'body,div,table,thead,tbody,tfoot,tr,th,td,p { font-family:"Liberation Sans"; font-size:x-small }'
  return {
    plano: `${plano}\n`,
    html: `<!DOCTYPE html>\n\n<html>\n<head>\n\t<meta http-equiv="content-type" content="text/html; charset=utf-8"/>\n\t<title></title>
\t<meta name="generator" content="LibreOffice 7.4.7.2 (Linux)"/>\n\t<style type="text/css">\n\t\t${estilo}\n\t</style>\n</head>\n\n<body>
<table cellspacing="0" border="0">\n\t<colgroup span="${filas[0]?.length ?? 0}" width="89"></colgroup>\n${cuerpo}\n</table>\n</body>\n\n</html>`,
  }
}

function celdaHtml({ texto: visto, exacto, formato }: Celda): string {
  if (exacto !== null)
    return `\t\t<td height="18" align="right" sdval="${exacto}" sdnum="1033;9226;${formato ?? ''}">${visto}</td>`
  const dentro = visto
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('\n', '<br>')
  return `\t\t<td align="left">${dentro || '<br>'}</td>`
}

/** Copies in another page, as another program would: what is pasted comes from the clipboard of the system. */
export async function copiarEnOtraPagina(
  contexto: BrowserContext,
  filas: readonly (readonly Celda[])[],
): Promise<void> {
  const { plano, html } = formaDeLibreOffice(filas)
  const otra = await contexto.newPage()
  await otra.goto('/ingreso')
  await otra.evaluate(
    ([p = '', h = '']) =>
      document.addEventListener('copy', (evento) => {
        evento.preventDefault()
        evento.clipboardData?.setData('text/plain', p)
        evento.clipboardData?.setData('text/html', h)
      }),
    [plano, html],
  )
  await otra.keyboard.press('Control+c')
  await otra.close()
}
