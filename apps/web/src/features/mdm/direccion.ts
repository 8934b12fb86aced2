// Addresses of the measurement: the vigencia in the path; which measurement, and a run that is not the one in force, in the query.
import type { ClaseMedicion } from '@kpt/domain/mdm'
import { NOMBRES_MEDICION } from '@kpt/textos'
import type { Filtros } from '../../app/filtros.ts'
import type { Miga } from '../../app/pantalla.tsx'

export const MIGA_MEDICIONES: Miga = { texto: 'Mediciones', a: '/mdm' }

export const migaResultados = (vigencia: string): Miga => ({ texto: `Vigencia ${vigencia}`, a: `/mdm/${vigencia}` })

export function medicionDe({ medicion = '' }: Filtros): ClaseMedicion {
  return Object.hasOwn(NOMBRES_MEDICION, medicion) ? (medicion as ClaseMedicion) : 'municipal'
}

/** What goes on from screen to screen of one measurement. */
export function queMedicion({ medicion, corrida }: Filtros): Filtros {
  return { medicion, corrida }
}
