// The layout of the workbook of GESTIONWEB: one sheet per section with a row for each question, one sheet per question that is answered by rows. What
// is written is what is read.
import { comparable } from '../../shared/index.ts'
import type { Cuestionario, Opcion, Pregunta } from '../cuestionario.ts'

/** Row of the headers, under a banner; what people fill comes after it. */
export const FILA_ENCABEZADOS = 2
export const PRIMERA_FILA = 3
/** Blank rows at the end of a table. */
export const FILAS_DE_MAS = 30

/** Fields that the book carries. Why an answer that does not square is right is said on screen, where the warning is seen. */
export const CAMPOS_LIBRO_GESTION = ['respuesta', 'no_aplica'] as const
export type CampoLibroGestion = (typeof CAMPOS_LIBRO_GESTION)[number]

export type ClaveColumnaGestion = CampoLibroGestion | 'clave' | 'numero' | 'pregunta' | 'ayuda' | 'como' | 'anterior'

/** In the order of the sheet. `clave` tells whose the row is, in the sheets of tables too. */
export const ENCABEZADOS_SECCION: Readonly<Record<ClaveColumnaGestion, string>> = {
  clave: 'Clave',
  numero: 'N.º',
  pregunta: 'Pregunta',
  ayuda: 'Ayuda',
  como: 'Cómo se responde',
  respuesta: 'Respuesta',
  no_aplica: 'No aplica: motivo',
  anterior: 'Respuesta del año anterior',
}
export const COLUMNAS_SECCION = Object.keys(ENCABEZADOS_SECCION) as ClaveColumnaGestion[]

export const SI_NO: readonly Opcion[] = [
  { clave: 'si', texto: 'Sí' },
  { clave: 'no', texto: 'No' },
]

/** What a person picks in the cell of a question, each text once; null where it is written. */
export function listaDe({ tipo, opciones }: Pregunta): readonly Opcion[] | null {
  if (tipo === 'si_no') return SI_NO
  return tipo === 'una' ? distintas(opciones) : null
}

/** Headers of the sheet of a table: the key of its question, and its columns, none of them called as those of a section. */
export function encabezadosDeTabla({ columnas }: Pregunta): readonly Opcion[] {
  const deSeccion = COLUMNAS_SECCION.map((clave) => ({ clave, texto: ENCABEZADOS_SECCION[clave] }))
  const propios = distintas([...deSeccion, ...columnas]).slice(deSeccion.length)
  return [{ clave: '', texto: ENCABEZADOS_SECCION.clave }, ...propios]
}

/** Two that a person would call the same are told apart by a number. */
function distintas(lista: readonly Opcion[]): Opcion[] {
  const vistos = new Set([''])
  return lista.map(({ clave, texto }) => {
    let [nombre, n] = [texto, 2]
    for (; vistos.has(comparable(nombre)); n += 1) nombre = `${texto} (${n})`
    vistos.add(comparable(nombre))
    return { clave, texto: nombre }
  })
}

export type PreguntaNumerada = { readonly pregunta: Pregunta; readonly numero: string }

export function numeradas({ secciones }: Cuestionario): readonly PreguntaNumerada[] {
  return secciones.flatMap(({ preguntas }, i) =>
    preguntas.map((pregunta, j) => ({ pregunta, numero: `${i + 1}.${j + 1}` })),
  )
}

/** At most 31 characters, none of those that a spreadsheet refuses, and never twice: the number comes first. */
export function nombreDeHoja(numero: string, titulo: string): string {
  return `${numero} ${titulo.replace(/[[\]:*?/\\']/g, ' ')}`.replace(/\s+/g, ' ').slice(0, 31).trim()
}

/** Key of the row of an option in a question of several. */
export const claveDeOpcion = (pregunta: string, opcion: string): string => `${pregunta}/${opcion}`
