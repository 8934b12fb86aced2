// An answer in words, for whoever compares it with another.
import { type FilaTabla, leerRespuesta, type Pregunta } from '@kpt/domain/gestionweb'
import { contar, enumerar, formatFecha, formatNumero, formatPesos } from '../formato.ts'

export function decirRespuesta(pregunta: Pregunta, texto: string | null): string {
  if (texto === null) return 'Sin respuesta'
  const dicho = leerRespuesta(pregunta, texto)
  if (dicho === null) return texto
  const nombre = (clave: string) => pregunta.opciones.find((o) => o.clave === clave)?.texto ?? clave
  if (typeof dicho !== 'string') {
    if (pregunta.tipo === 'tabla') return decirTabla(pregunta, dicho as readonly FilaTabla[])
    return dicho.length === 0 ? 'Ninguna' : enumerar((dicho as readonly string[]).map(nombre))
  }
  if (pregunta.tipo === 'si_no') return dicho === 'si' ? 'Sí' : 'No'
  return pregunta.tipo === 'una' ? nombre(dicho) : decirEscrito(pregunta.tipo, dicho)
}

function decirEscrito(tipo: Pregunta['tipo'], dicho: string): string {
  switch (tipo) {
    case 'fecha':
      return formatFecha(dicho)
    case 'pesos':
      return formatPesos(dicho, dicho.includes('.') ? 2 : 0)
    case 'entero':
    case 'decimal':
      return formatNumero(dicho)
    default:
      return dicho
  }
}

/** Of a long table, its first rows: whoever compares two sees in what they differ, or opens the question. */
const FILAS_DICHAS = 5

function decirTabla({ columnas }: Pregunta, filas: readonly FilaTabla[]): string {
  const dichas = filas.slice(0, FILAS_DICHAS).map((fila) =>
    columnas
      .flatMap(({ clave, tipo }) => {
        const celda = Object.hasOwn(fila, clave) ? (fila[clave] ?? '') : ''
        return celda === '' ? [] : [decirEscrito(tipo, celda)]
      })
      .join(', '),
  )
  const mas = filas.length > FILAS_DICHAS ? ' …' : ''
  return `${contar(filas.length, 'fila', 'filas')}: ${dichas.join(' · ')}${mas}`
}

type Celda = { readonly pregunta: string; readonly campo: string; readonly valor: string }

/** What the cells of a question say: its answer, or why it does not apply. Null: nothing. */
export function decirCeldas(pregunta: Pregunta, celdas: readonly Celda[]): string | null {
  const suyas = celdas.filter((c) => c.pregunta === pregunta.clave)
  const noAplica = suyas.find((c) => c.campo === 'no_aplica')
  if (noAplica) return `No aplica: ${noAplica.valor}`
  const respuesta = suyas.find((c) => c.campo === 'respuesta')
  return respuesta ? decirRespuesta(pregunta, respuesta.valor) : null
}
