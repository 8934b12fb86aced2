// Whether two answers would look alike in the book: texts without the blanks around them, figures by their value, tables row by row.
import { compareText, isDecimalTexto, limpiarTexto } from '../../shared/index.ts'
import { leerRespuesta } from '../celda.ts'
import type { Pregunta, TipoColumna } from '../cuestionario.ts'
import type { Dicho, FilaTabla } from '../respuesta.ts'

export function respuestasIguales(pregunta: Pregunta, a: string, b: string): boolean {
  if (pregunta.tipo !== 'tabla') return celdasIguales(pregunta.tipo, a, b)
  const [filasA, filasB] = [
    filasConAlgo(pregunta, leerRespuesta(pregunta, a)),
    filasConAlgo(pregunta, leerRespuesta(pregunta, b)),
  ]
  return (
    filasA.length === filasB.length &&
    filasA.every((fila, i) =>
      pregunta.columnas.every(({ clave, tipo }) => celdasIguales(tipo, de(fila, clave), de(filasB[i] ?? {}, clave))),
    )
  )
}

function celdasIguales(tipo: Pregunta['tipo'] | TipoColumna, a: string, b: string): boolean {
  if (tipo === 'texto') return limpiarTexto(a) === limpiarTexto(b)
  return a === b || (isDecimalTexto(a) && isDecimalTexto(b) && compareText(a, b) === 0)
}

const de = (fila: FilaTabla, clave: string): string => (Object.hasOwn(fila, clave) ? (fila[clave] ?? '') : '')

/** Rows of a table in which something is written. */
export function filasConAlgo({ columnas }: Pregunta, dicho: Dicho | null): FilaTabla[] {
  const filas = (dicho ?? []) as readonly FilaTabla[]
  return filas.filter((fila) => columnas.some(({ clave }) => limpiarTexto(de(fila, clave)) !== ''))
}
