// Names of the holidays of Colombia, and why one is not registered.
import type { ClaveFestivo, FaltaFestivo } from '@kpt/domain/calendario'
import { conDia } from './formato.ts'

export const NOMBRES_FESTIVO: Record<ClaveFestivo, string> = {
  anio_nuevo: 'Año Nuevo',
  reyes_magos: 'Día de los Reyes Magos',
  san_jose: 'Día de San José',
  jueves_santo: 'Jueves Santo',
  viernes_santo: 'Viernes Santo',
  trabajo: 'Día del Trabajo',
  ascension: 'Ascensión del Señor',
  corpus_christi: 'Corpus Christi',
  sagrado_corazon: 'Sagrado Corazón de Jesús',
  san_pedro_y_san_pablo: 'San Pedro y San Pablo',
  chiquinquira: 'Nuestra Señora del Rosario de Chiquinquirá',
  independencia: 'Día de la Independencia',
  batalla_de_boyaca: 'Batalla de Boyacá',
  asuncion: 'Asunción de la Virgen',
  raza: 'Día de la Raza',
  todos_los_santos: 'Todos los Santos',
  independencia_de_cartagena: 'Independencia de Cartagena',
  inmaculada_concepcion: 'Inmaculada Concepción',
  navidad: 'Navidad',
}

export const FRASES_FALTA_FESTIVO: Record<FaltaFestivo, string> = {
  ya_no_habil: 'Ese día ya no es hábil: es sábado, domingo o festivo. Agregarlo no cambiaría nada.',
  no_agregado: 'Ese día no lo agregó nadie, así que no hay nada que retirar.',
  regla_igual: 'Ese festivo ya está así.',
}

/** The sentence of a fault that came over the wire. */
export function fraseFaltaFestivo(codigo: string): string {
  return (FRASES_FALTA_FESTIVO as Record<string, string>)[codigo] ?? 'Ese cambio no se puede registrar.'
}

/** What was registered: of a day, or of the holiday of a law. */
export function fraseHechoFestivo(hecho: {
  readonly fecha: string | null
  readonly regla: ClaveFestivo | null
  readonly aplica: boolean
}): string {
  const { fecha, regla, aplica } = hecho
  if (regla !== null) return `${aplica ? 'Se encendió' : 'Se apagó'} el festivo de ${NOMBRES_FESTIVO[regla]}:`
  return `${aplica ? 'Se agregó' : 'Se retiró'} el ${conDia(fecha ?? '')}:`
}
