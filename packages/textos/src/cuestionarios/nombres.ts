// How the parts of a questionnaire are called on screen.
import type { Pregunta, TipoColumna, TipoPregunta } from '@kpt/domain/gestionweb'
import type { TipoEntidad } from '@kpt/domain/territorio'

export const NOMBRES_TIPO_PREGUNTA: Readonly<Record<TipoPregunta, string>> = {
  si_no: 'Sí o no',
  una: 'Una de una lista',
  varias: 'Varias de una lista',
  entero: 'Número entero',
  decimal: 'Número con decimales',
  pesos: 'Pesos',
  fecha: 'Fecha',
  texto: 'Texto',
  tabla: 'Tabla',
  archivo: 'Archivos',
}

export const NOMBRES_TIPO_COLUMNA: Readonly<Record<TipoColumna, string>> = {
  texto: 'Texto',
  entero: 'Número entero',
  decimal: 'Número con decimales',
  pesos: 'Pesos',
  fecha: 'Fecha',
}

export const NOMBRES_EVIDENCIA_PREGUNTA: Readonly<Record<Pregunta['evidencia'], string>> = {
  ninguna: 'No se pide',
  opcional: 'Se puede agregar',
  exigida: 'Se exige',
}

export const NOMBRES_QUIEN_RESPONDE: Readonly<Record<TipoEntidad, string>> = {
  municipio: 'Municipios y distritos',
  departamento: 'Departamentos',
  isla: 'San Andrés',
  area_no_municipalizada: 'Áreas no municipalizadas',
}
