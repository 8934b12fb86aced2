// A table for a spreadsheet in Spanish: semicolons, decimal comma, UTF-8 with its mark so that accents survive.
// Text that a spreadsheet would run as a formula goes behind an apostrophe. Figures are exact, however long.
import { type Columna, pareceFormula, type TipoColumna, tipoDe, type Valor } from './tabla.ts'

export function csvDe<F>(columnas: readonly Columna<F>[], filas: readonly F[]): string {
  const renglones = [
    columnas.map((c) => texto(c.titulo)),
    ...filas.map((f) => columnas.map((c) => celda(tipoDe(c), c.valor(f)))),
  ]
  return `\uFEFF${renglones.map((r) => r.join(';')).join('\r\n')}\r\n`
}

const ENTRE_COMILLAS = /[";\r\n]/
const CIFRA = /^-?\d+(\.\d+)?$/

function celda(tipo: TipoColumna, valor: Valor): string {
  if (valor === null || valor === undefined) return ''
  if (tipo === 'texto' || tipo === 'fecha' || tipo === 'instante') return texto(String(valor))
  const cifra = tipo === 'porcentaje' ? (Number(valor) * 100).toFixed(4) : String(valor)
  return CIFRA.test(cifra) ? cifra.replace('.', ',') : texto(cifra)
}

function texto(escrito: string): string {
  const inerte = pareceFormula(escrito) ? `'${escrito}` : escrito
  return ENTRE_COMILLAS.test(inerte) ? `"${inerte.replaceAll('"', '""')}"` : inerte
}
