// Short names of the seventeen Objetivos de Desarrollo Sostenible, as the United Nations publish them in Spanish (Resolución A/RES/70/1 de la
// Asamblea General, 25 de septiembre de 2015; www.un.org/sustainabledevelopment/es). The Plan Indicativo marks one per meta.
import type { Dimension } from '@kpt/domain/seguimiento'

const NOMBRES_ODS: Readonly<Record<string, string>> = {
  '1': 'Fin de la pobreza',
  '2': 'Hambre cero',
  '3': 'Salud y bienestar',
  '4': 'Educación de calidad',
  '5': 'Igualdad de género',
  '6': 'Agua limpia y saneamiento',
  '7': 'Energía asequible y no contaminante',
  '8': 'Trabajo decente y crecimiento económico',
  '9': 'Industria, innovación e infraestructura',
  '10': 'Reducción de las desigualdades',
  '11': 'Ciudades y comunidades sostenibles',
  '12': 'Producción y consumo responsables',
  '13': 'Acción por el clima',
  '14': 'Vida submarina',
  '15': 'Vida de ecosistemas terrestres',
  '16': 'Paz, justicia e instituciones sólidas',
  '17': 'Alianzas para lograr los objetivos',
}

/** Name of an ODS by its number, `1` to `17`; null for anything else that a plan may carry. */
export function nombreOds(numero: string): string | null {
  return Object.hasOwn(NOMBRES_ODS, numero) ? (NOMBRES_ODS[numero] ?? null) : null
}

/** How the metas that carry no value in a dimension are called. */
export const NOMBRES_SIN_CLAVE: Record<Dimension, string> = {
  plan: 'Plan',
  linea: 'Sin línea',
  sector: 'Sin sector',
  programa: 'Sin programa',
  ods: 'Sin ODS',
  dependencia: 'Sin dependencia',
  fuente: 'Sin fuente',
}
