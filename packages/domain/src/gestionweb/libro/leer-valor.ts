// What one cell of the book says of a question or of a column, as the draft keeps it.
import {
  type CodigoLibroCorte,
  isErrorDeCelda,
  leerCifra,
  leerTexto,
  PROBLEMAS_CIFRA,
} from '../../reportes/libro/index.ts'
import { comparable, isFecha, limpiarLinea, type ValorCelda } from '../../shared/index.ts'
import type { Opcion, TipoColumna } from '../cuestionario.ts'
import { type FaltaRespuesta, faltaCelda } from '../respuesta.ts'

export type ValorLeido = {
  readonly valor: string | null
  readonly problema: CodigoLibroCorte | null
  readonly falta: FaltaRespuesta | null
}

const limpio = (valor: string | null): ValorLeido => ({ valor, problema: null, falta: null })
const noVale = (falta: FaltaRespuesta): ValorLeido => ({ valor: null, problema: 'corte_respuesta_no_vale', falta })

/** Of a closed list: by its text or its key. */
export function leerOpcion(lista: readonly Opcion[], celda: ValorCelda): ValorLeido {
  const dicho = celda === true ? 'si' : celda === false ? 'no' : limpiarLinea(celda)
  if (dicho === '') return limpio(null)
  if (isErrorDeCelda(dicho)) return { valor: null, problema: 'corte_celda_con_error', falta: null }
  const nombre = comparable(dicho)
  const hallada =
    lista.find((o) => limpiarLinea(o.texto) === dicho) ??
    lista.find((o) => o.clave === dicho || (nombre !== '' && comparable(o.texto) === nombre))
  return hallada ? limpio(hallada.clave) : noVale('opcion_desconocida')
}

/** Of what is written: a figure, a date or a text. */
export function leerEscrito(tipo: TipoColumna, celda: ValorCelda): ValorLeido {
  if (tipo === 'texto') return { ...leerTexto(celda), falta: null }
  if (tipo === 'fecha') return leerFechaDeCelda(celda)
  const { decimal, problema } = leerCifra(celda)
  const dicho = problema && PROBLEMAS_CIFRA[problema]
  if (decimal === null) return { valor: null, problema: dicho, falta: null }
  const falta = faltaCelda(tipo, decimal)
  return falta ? noVale(falta) : { valor: decimal, problema: dicho, falta: null }
}

/** As the spreadsheet gives it, or day, month and year as people write them. */
function leerFechaDeCelda(celda: ValorCelda): ValorLeido {
  const texto = limpiarLinea(celda)
  if (texto === '') return limpio(null)
  if (isErrorDeCelda(texto)) return { valor: null, problema: 'corte_celda_con_error', falta: null }
  const [, dia = '', mes = '', anio = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(texto) ?? []
  const fecha =
    anio === '' ? texto.replace(/T00:00:00$/, '') : `${anio}-${mes.padStart(2, '0')}-${dia.padStart(2, '0')}`
  return isFecha(fecha) ? limpio(fecha) : noVale('no_es_fecha')
}
