// One value as a cell of a sheet: numbers as numbers while they are exact there, everything else as text that nothing can run.
import { decimalFromNumber, isFecha, parseDecimal, toText } from '@kpt/domain/shared'
import { escaparXml } from './escapar.ts'
import { type NombreEstilo, numeroEstilo } from './estilos.ts'
import { pareceFormula, type TipoColumna, type Valor } from './tabla.ts'

/** What a workbook gathers while its cells are written. */
export type Cuaderno = {
  /** Number of a text that is kept once for the whole book. */
  readonly compartir: (texto: string) => number
  /** A figure had more digits than a spreadsheet keeps, and went as text. */
  readonly cifraLarga: () => void
}

/** Digits that a spreadsheet keeps of a number: with more, money would change in silence. */
const DIGITOS = 15
const LARGO_MAXIMO = 32_767

export type Escrita = {
  readonly tipo: TipoColumna
  readonly valor: Valor
  readonly repetido: boolean
  readonly parrafo: boolean
}

/** Empty when there is nothing to write: a blank cell costs nothing. */
export function celdaXml(lugar: string, { tipo, valor, repetido, parrafo }: Escrita, cuaderno: Cuaderno): string {
  if (valor === null || valor === undefined || valor === '') return ''
  const cifra = tipo === 'texto' ? null : numeroDe(tipo, valor)
  if (cifra === 'larga') {
    cuaderno.cifraLarga()
    return enLinea(lugar, String(valor), 'cifraLarga')
  }
  if (cifra !== null) return `<c r="${lugar}" s="${numeroEstilo(cifra.estilo)}"><v>${cifra.numero}</v></c>`
  const texto = String(valor)
  const inerte = pareceFormula(texto)
  if (repetido && !inerte) return `<c r="${lugar}" t="s"><v>${cuaderno.compartir(texto)}</v></c>`
  return enLinea(lugar, texto, parrafo ? (inerte ? 'parrafoInerte' : 'parrafo') : inerte ? 'apostrofo' : 'general')
}

function enLinea(lugar: string, texto: string, estilo: NombreEstilo): string {
  const s = estilo === 'general' ? '' : ` s="${numeroEstilo(estilo)}"`
  const corto = texto.length > LARGO_MAXIMO ? `${texto.slice(0, LARGO_MAXIMO - 1)}…` : texto
  return `<c r="${lugar}"${s} t="inlineStr"><is><t xml:space="preserve">${escaparXml(corto)}</t></is></c>`
}

type Cifra = { readonly numero: string; readonly estilo: NombreEstilo }

/** Null when the value is not of its type: it is then written as the text it is. */
function numeroDe(tipo: TipoColumna, valor: string | number): Cifra | 'larga' | null {
  switch (tipo) {
    case 'porcentaje':
      return deRazon(Number(valor))
    case 'fecha':
      return typeof valor === 'string' && isFecha(valor)
        ? { numero: serial(`${valor}T00:00:00Z`), estilo: 'fecha' }
        : null
    case 'instante':
      return deInstante(String(valor))
    case 'suma':
      return deSuma(Number(valor))
    default:
      return deDecimal(tipo, typeof valor === 'number' ? textoDe(valor) : valor)
  }
}

function deDecimal(tipo: TipoColumna, texto: string): Cifra | 'larga' | null {
  const exacto = parseDecimal(texto)
  if (exacto === null) return null
  const cifras = String(exacto.coeficiente).replace('-', '').replace(/0+$/, '').length
  if (cifras > DIGITOS) return 'larga'
  const estilo = exacto.escala === 0 ? 'entero' : tipo === 'pesos' && exacto.escala <= 2 ? 'centavos' : 'decimal'
  return { numero: toText(exacto), estilo }
}

/** Near 100 % one decimal would round to it: such a figure shows four. */
function deRazon(razon: number): Cifra | null {
  if (!Number.isFinite(razon)) return null
  const casi = razon !== 1 && Math.abs(razon - 1) < 0.0005
  return { numero: String(razon), estilo: casi ? 'casiCien' : 'porcentaje' }
}

function deSuma(suma: number): Cifra | null {
  const exacto = decimalFromNumber(suma)
  return exacto === null ? null : { numero: toText(exacto), estilo: exacto.escala === 0 ? 'entero' : 'suma' }
}

/** The clocks of Bogotá, as the text says them. */
function deInstante(iso: string): Cifra | null {
  const reloj = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})/.exec(iso)?.[1]
  return reloj ? { numero: serial(`${reloj}Z`), estilo: 'instante' } : null
}

/** Days since 30 December 1899, as spreadsheets count them. */
function serial(iso: string): string {
  const dias = Date.parse(iso) / 86_400_000 + 25_569
  return String(Math.round(dias * 1e6) / 1e6)
}

function textoDe(numero: number): string {
  const exacto = decimalFromNumber(numero)
  return exacto === null ? '' : toText(exacto)
}
