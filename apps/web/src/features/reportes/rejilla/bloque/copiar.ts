// Chosen cells as Excel and LibreOffice take them: text with tabs and decimal comma, and a table with the exact numbers beside what is shown.
import { formatNumero } from '@kpt/textos'
import type { Lugar } from '../../cola/operacion.ts'
import { type Columna, esTexto } from '../columnas.ts'
import { lugarEn, type Plano, type Renglon } from '../plano.ts'
import { escribirTabulado } from './hoja.ts'
import type { Rango } from './seleccion.ts'

/** `valor` of a field; `suma` of the sources of a meta, where the screen shows it. */
export type Contenido = {
  readonly valor: (lugar: Lugar) => string | null
  readonly suma: (meta: string, columna: Columna) => string | null
}

export function copiarBloque(plano: Plano, { f1, f2, c1, c2 }: Rango, contenido: Contenido) {
  const columnas = plano.columnas.slice(c1, c2 + 1)
  const filas = plano.renglones
    .slice(f1, f2 + 1)
    .map((renglon) => columnas.map((columna) => ({ columna, valor: valorEn(renglon, columna, contenido) })))
  return {
    texto: escribirTabulado(filas.map((fila) => fila.map(({ columna, valor }) => comoTexto(columna, valor)))),
    html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><meta charset="utf-8"><table>${filas
      .map((fila) => `<tr>${fila.map(({ columna, valor }) => comoCelda(columna, valor)).join('')}</tr>`)
      .join('')}</table></html>`,
  }
}

function valorEn(renglon: Renglon, columna: Columna, { valor, suma }: Contenido): string | null {
  const lugar = lugarEn(renglon, columna)
  if (lugar) return valor(lugar)
  return renglon.fuente === null && !esTexto(columna) ? suma(renglon.meta, columna) : null
}

/** Without thousands marks: there is no other way to read it. */
function comoTexto(columna: Columna, valor: string | null): string {
  if (valor === null) return ''
  return esTexto(columna) ? valor : valor.replace('.', ',')
}

function comoCelda(columna: Columna, valor: string | null): string {
  if (valor === null) return '<td></td>'
  if (esTexto(columna)) return `<td>${escapar(valor).replaceAll('\n', '<br>')}</td>`
  return `<td align="right" sdval="${valor}" sdnum="1033;9226;General" x:num="${valor}">${formatNumero(valor)}</td>`
}

function escapar(texto: string): string {
  return texto.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
