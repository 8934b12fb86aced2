// The rows of an answer that is a table, in a sheet of their own. Blank rows are no rows; a cell that cannot be read leaves the whole answer as it was.
import { comparable, limpiarLinea, limpiarTexto } from '../../shared/index.ts'
import { textoRespuesta } from '../celda.ts'
import type { Pregunta } from '../cuestionario.ts'
import { type FilaTabla, LIMITES_RESPUESTA } from '../respuesta.ts'
import { ENCABEZADOS_SECCION, encabezadosDeTabla } from './forma.ts'
import { leerEscrito } from './leer-valor.ts'
import { type Casilla, casilla, decir, type HojaIdentificada, type LecturaEnObra, leidoBien, lugarDe } from './obra.ts'

export function leerTabla(obra: LecturaEnObra, hoja: HojaIdentificada): void {
  const claveDe = (fila: HojaIdentificada['filas'][number]) => casilla(hoja, fila, ENCABEZADOS_SECCION.clave)
  const [primera] = hoja.filas
  const clave = hoja.filas.map((f) => limpiarLinea(claveDe(f).valor)).find((c) => c !== '')
  if (!primera || clave === undefined) return
  const pregunta = obra.preguntas.get(clave)
  if (pregunta?.tipo !== 'tabla') {
    decir(obra, 'corte_pregunta_retirada', claveDe(primera))
    return
  }
  const lugar = `${clave}/respuesta`
  const columnas = encabezadosDeTabla(pregunta).filter((e) => e.clave !== '')
  const faltan = columnas.filter((c) => !hoja.columnas.has(comparable(c.texto)))
  for (const { texto } of faltan)
    decir(obra, 'corte_columna_ausente', claveDe(primera), { nombre: hoja.hoja, columna: texto })
  if (faltan.length > 0) {
    obra.danadas.add(lugar)
    return
  }
  const filas = hoja.filas
    .map((fila) => leerFila(obra, pregunta, (texto) => casilla(hoja, fila, texto)))
    .filter((fila) => fila !== null)
  obra.lugares.set(lugar, lugarDe(casilla(hoja, primera, columnas[0]?.texto ?? '')))
  if (filas.length > LIMITES_RESPUESTA.filas) {
    decir(obra, 'corte_respuesta_no_vale', claveDe(primera), { falta: 'muy_larga' })
    obra.danadas.add(lugar)
  }
  obra.valores.set(lugar, filas.length === 0 ? null : textoRespuesta(pregunta, filas))
}

function leerFila(obra: LecturaEnObra, pregunta: Pregunta, de: (texto: string) => Casilla): FilaTabla | null {
  const encabezados = encabezadosDeTabla(pregunta)
  const celdas = pregunta.columnas.flatMap(({ clave, tipo }, i): [string, string][] => {
    const donde = de(encabezados[i + 1]?.texto ?? '')
    if (limpiarTexto(donde.valor) === '') return []
    const leido = leerEscrito(tipo, donde.valor)
    if (!leidoBien(obra, leido, donde)) obra.danadas.add(`${pregunta.clave}/respuesta`)
    return leido.valor === null ? [] : [[clave, leido.valor]]
  })
  return celdas.length === 0 ? null : Object.fromEntries(celdas)
}
