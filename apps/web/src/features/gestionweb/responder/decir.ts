// An answer in words, for whoever compares it with another.
import { leerRespuesta, type Pregunta } from '@kpt/domain/gestionweb'
import { contar, enumerar, formatFecha, formatNumero, formatPesos } from '@kpt/textos'

export function decirRespuesta(pregunta: Pregunta, texto: string | null): string {
  if (texto === null) return 'Sin respuesta'
  const dicho = leerRespuesta(pregunta, texto)
  if (dicho === null) return texto
  const nombre = (clave: string) => pregunta.opciones.find((o) => o.clave === clave)?.texto ?? clave
  if (typeof dicho !== 'string') {
    if (pregunta.tipo === 'tabla') return contar(dicho.length, 'fila', 'filas')
    return dicho.length === 0 ? 'Ninguna' : enumerar((dicho as readonly string[]).map(nombre))
  }
  switch (pregunta.tipo) {
    case 'si_no':
      return dicho === 'si' ? 'Sí' : 'No'
    case 'una':
      return nombre(dicho)
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

type Celda = { readonly pregunta: string; readonly campo: string; readonly valor: string }

/** What the cells of a question say: its answer, or why it does not apply. Null: nothing. */
export function decirCeldas(pregunta: Pregunta, celdas: readonly Celda[]): string | null {
  const suyas = celdas.filter((c) => c.pregunta === pregunta.clave)
  const noAplica = suyas.find((c) => c.campo === 'no_aplica')
  if (noAplica) return `No aplica: ${noAplica.valor}`
  const respuesta = suyas.find((c) => c.campo === 'respuesta')
  return respuesta ? decirRespuesta(pregunta, respuesta.valor) : null
}
