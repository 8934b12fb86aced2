// What the annotated workbook says: the note of each cell and the sheet that lists every finding.
import type { Gravedad } from '@kpt/domain/shared'

const GRAVEDADES: Readonly<Record<Gravedad, string>> = { error: 'Error', aviso: 'Aviso', nota: 'Nota' }

type Dicho = { readonly gravedad: Gravedad; readonly mensaje: string; readonly remedio: string }

/** The note of a cell, for one finding. */
export function textoNotaHallazgo({ gravedad, mensaje, remedio }: Dicho): string {
  return `${GRAVEDADES[gravedad]}: ${mensaje}\nQué hacer: ${remedio}`
}

/** How a note of ours is known when the program that saved the book lost its author, as LibreOffice does. */
export const PATRON_NOTA = `^(${Object.values(GRAVEDADES).join('|')}): [^]*Qué hacer: `

/** The sheet of the list: its name, its headers and how wide each column is. The place of each finding is a link. */
export const HOJA_HALLAZGOS = {
  nombre: 'Hallazgos',
  encabezados: ['Gravedad', 'Hoja', 'Celda', 'Valor', 'Qué se vio', 'Qué hacer', 'Regla'],
  anchos: [11, 30, 9, 24, 70, 60, 26],
  enlace: 3,
} as const

export function filaHallazgo(
  { gravedad, mensaje, remedio }: Dicho,
  { hoja, celda, valor, regla }: Readonly<Record<'hoja' | 'celda' | 'valor' | 'regla', string>>,
): string[] {
  return [GRAVEDADES[gravedad], hoja, celda, valor, mensaje, remedio, regla]
}

export const SIN_HALLAZGOS = ['', '', '', '', 'No se encontraron errores ni avisos en el libro.', '', '']
