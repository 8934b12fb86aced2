import type { CeldaEscrita, EstiloCelda } from '../../../platform/spreadsheet/index.ts'
import type { Celda, Cifra } from '../forma.ts'

export const TITULO: EstiloCelda = { negrita: true, color: '004884' }
export const NEGRITA: EstiloCelda = { negrita: true, ajusta: true }
export const TEXTO: EstiloCelda = { ajusta: true }
export const ENCABEZADO: EstiloCelda = { negrita: true, ajusta: true, fondo: 'E8EEF4' }

const FORMATOS: Record<Cifra['clase'], EstiloCelda> = {
  porcentaje: { formato: '0.0%' },
  pesos: { formato: '"$" #,##0.##' },
  cantidad: { formato: '#,##0.##########' },
}
/** A spreadsheet keeps fifteen digits: what has more stays as text, with all of them. */
const DIGITOS = 15

export function celdaEscrita(celda: Celda, columna: number): CeldaEscrita {
  if (typeof celda === 'string') return { columna, valor: celda, estilo: TEXTO }
  const { valor, texto, clase } = celda
  if (typeof valor === 'number') return { columna, valor, estilo: FORMATOS[clase] }
  const cabe = valor.replace(/[-.]/g, '').replace(/^0+/, '').length <= DIGITOS
  return { columna, valor: cabe ? Number(valor) : texto, estilo: FORMATOS[clase] }
}
