// Cells as Excel and LibreOffice take them: text with tabs and decimal comma, and a table with the exact numbers beside what is shown.
import { formatNumero } from '@kpt/textos'
import { escribirTabulado } from './hoja.ts'

export type CeldaCopiada = { readonly valor: string | null; readonly esNumero: boolean }

export function escribirPortapapeles(filas: readonly (readonly CeldaCopiada[])[]) {
  return {
    texto: escribirTabulado(filas.map((fila) => fila.map(comoTexto))),
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><table>${filas
      .map((fila) => `<tr>${fila.map(comoCelda).join('')}</tr>`)
      .join('')}</table></html>`,
  }
}

/** Without thousands marks: there is no other way to read it. */
function comoTexto({ valor, esNumero }: CeldaCopiada): string {
  if (valor === null) return ''
  return esNumero ? valor.replace('.', ',') : valor
}

function comoCelda({ valor, esNumero }: CeldaCopiada): string {
  if (valor === null) return '<td></td>'
  if (!esNumero) return `<td>${escapar(valor).replaceAll('\n', '<br>')}</td>`
  return `<td align="right" sdval="${valor}" sdnum="1033;9226;General" x:num="${valor}">${formatNumero(valor)}</td>`
}

function escapar(texto: string): string {
  return texto.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
