// Sentences for a file that could not be opened as a workbook.
import type { RechazoLibro } from '@kpt/domain/shared'
import type { Detalles, TextoHallazgo } from './texto.ts'

const GUARDAR_COMO = 'Ábralo en Excel o LibreOffice y guárdelo como «Libro de Excel (.xlsx)».'
const OTRA_COPIA = 'Descárguelo de nuevo, o ábralo en Excel o LibreOffice, guárdelo y vuelva a cargarlo.'

const PARECIDOS: Readonly<Record<string, string>> = {
  pdf: 'un PDF',
  html: 'una página web',
  xml: 'un archivo XML',
  csv: 'un archivo de texto separado por comas (CSV)',
  texto: 'un archivo de texto',
  ods: 'una hoja de cálculo de LibreOffice (.ods)',
  xlsb: 'un libro binario de Excel (.xlsb)',
  docx: 'un documento de Word',
  pptx: 'una presentación de PowerPoint',
  zip: 'un archivo comprimido (.zip)',
}
const SE_CONVIERTEN = new Set(['csv', 'ods', 'xlsb'])

export const TEXTOS_RECHAZO_LIBRO: Record<RechazoLibro, TextoHallazgo> = {
  libro_vacio: {
    titulo: 'Archivo vacío',
    mensaje: () => 'El archivo está vacío.',
    remedio: 'Revise que la descarga haya terminado y cargue el archivo completo.',
  },
  libro_no_es_xlsx: {
    titulo: 'No es un libro de Excel',
    mensaje: (d) => `El archivo no es un libro de Excel (.xlsx)${parecido(d)}.`,
    remedio: (d) =>
      SE_CONVIERTEN.has(d.parece ?? '') ? GUARDAR_COMO : 'Cargue el libro .xlsx, sin comprimir ni convertir.',
  },
  libro_xls_antiguo: {
    titulo: 'Libro de Excel antiguo',
    mensaje: () => 'El archivo es un libro de Excel antiguo (.xls), que no se puede leer.',
    remedio: GUARDAR_COMO,
  },
  libro_cifrado: {
    titulo: 'Libro con contraseña',
    mensaje: () => 'El libro está protegido con contraseña y no se puede abrir.',
    remedio: 'Quítele la contraseña y cárguelo otra vez.',
  },
  libro_con_macros: {
    titulo: 'Libro con macros',
    mensaje: () => 'El libro tiene macros. Por seguridad no se reciben libros con macros.',
    remedio: 'Guárdelo como «Libro de Excel (.xlsx)», sin macros, y cárguelo otra vez.',
  },
  libro_danado: {
    titulo: 'Libro dañado',
    mensaje: () => 'El archivo está dañado o incompleto y no se puede leer.',
    remedio: OTRA_COPIA,
  },
  libro_peligroso: {
    titulo: 'Libro con contenido sospechoso',
    mensaje: () =>
      'El archivo está armado de una manera que ningún programa de hojas de cálculo usa. Por seguridad no se leyó.',
    remedio: OTRA_COPIA,
  },
  libro_muy_grande: {
    titulo: 'Libro demasiado grande',
    mensaje: () => 'El libro ocupa mucho más de lo que puede ocupar un plan y no se leyó.',
    remedio: 'Borre las hojas, filas y columnas que sobran, guárdelo y cárguelo otra vez.',
  },
  libro_celda_lejana: {
    titulo: 'Celda fuera de la tabla',
    mensaje: (d) =>
      `La celda ${d.celda} de la hoja «${d.hoja}» tiene un valor, muy lejos de cualquier tabla. El libro no se leyó.`,
    remedio: 'Borre esa celda (o las filas y columnas sobrantes hasta ella), guarde el libro y cárguelo otra vez.',
  },
  libro_tardo: {
    titulo: 'Libro que tarda demasiado',
    mensaje: () => 'La lectura del libro tardó demasiado y se detuvo.',
    remedio: OTRA_COPIA,
  },
}

function parecido(d: Detalles): string {
  const nombre = PARECIDOS[d.parece ?? '']
  return nombre === undefined ? '' : `: parece ${nombre}`
}
