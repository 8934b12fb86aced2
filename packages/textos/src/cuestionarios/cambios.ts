// What changes between two questionnaires, in the words of their screens.
import { type CambioDeParte, leerExpresion, type Pregunta } from '@kpt/domain/gestionweb'
import type { Json } from '@kpt/domain/shared'
import { formatFecha } from '../formato.ts'
import { fraseExpresion } from './expresion.ts'
import { NOMBRES_HECHO } from './hechos.ts'
import { NOMBRES_EVIDENCIA_PREGUNTA, NOMBRES_QUIEN_RESPONDE, NOMBRES_TIPO_PREGUNTA } from './nombres.ts'

export const NOMBRES_CAMPO_PREGUNTA: Readonly<Record<keyof Pregunta, string>> = {
  clave: 'Nombre corto',
  texto: 'Pregunta',
  ayuda: 'Ayuda',
  cita: 'Norma o guía',
  tipo: 'Clase de respuesta',
  opciones: 'Opciones',
  columnas: 'Columnas',
  condicion: 'Cuándo se pregunta',
  exigida: 'Cuándo es obligatoria',
  admiteNoAplica: 'Admite «no aplica»',
  evidencia: 'Evidencia',
  validaciones: 'Validaciones',
  hecho: 'Dato que el sistema ya tiene',
}

export const NOMBRES_PARTE_CUESTIONARIO: Readonly<Record<CambioDeParte['parte'], string>> = {
  titulo: 'Título',
  responden: 'Quién responde',
  aprobacion: 'Aprobación del Comité',
  seccion: 'Sección',
  puntaje: 'Indicador',
}

/** One field of a question, as it is read. */
export function textoDeCampo(pregunta: Pregunta, campo: keyof Pregunta, todas: readonly Pregunta[]): string {
  switch (campo) {
    case 'tipo':
      return NOMBRES_TIPO_PREGUNTA[pregunta.tipo]
    case 'evidencia':
      return NOMBRES_EVIDENCIA_PREGUNTA[pregunta.evidencia]
    case 'opciones':
    case 'columnas':
      return pregunta[campo].map((o) => o.texto).join('; ') || 'Ninguna'
    case 'condicion':
      return pregunta.condicion === null ? 'Siempre' : leida(pregunta.condicion, todas)
    case 'exigida':
      return pregunta.exigida === null ? 'Nunca' : leida(pregunta.exigida, todas)
    case 'admiteNoAplica':
      return pregunta.admiteNoAplica ? 'Sí' : 'No'
    case 'hecho':
      return pregunta.hecho ? NOMBRES_HECHO[pregunta.hecho] : 'Ninguno'
    case 'validaciones':
      return pregunta.validaciones.map((v) => `${leida(v.expresion, todas)}: ${v.mensaje}`).join('; ') || 'Ninguna'
    default:
      return pregunta[campo] ?? 'Nada'
  }
}

/** A part that is no question: a title, the audience, the approval, a score. */
export function textoDeParte(valor: Json): string {
  if (typeof valor === 'string') return valor
  if (Array.isArray(valor))
    return valor.map((v) => (NOMBRES_QUIEN_RESPONDE as Record<string, string>)[String(v)] ?? v).join(', ')
  const { acta, fecha, nombre, partes } = (valor ?? {}) as Readonly<Record<string, Json>>
  if (acta !== undefined) return `${String(acta)}, ${formatFecha(String(fecha))}`
  return `${String(nombre)}: ${Array.isArray(partes) ? partes.join('; ') : ''}`
}

function leida(expresion: string, todas: readonly Pregunta[]): string {
  const { nodo } = leerExpresion(expresion)
  return nodo ? fraseExpresion(nodo, todas) : expresion
}
