// The holidays of Colombia as its laws set them: one row per holiday, with the law that gives it and the first year in which it is observed.
import type { Fecha } from '../shared/index.ts'

export const CLAVES_FESTIVO = [
  'anio_nuevo',
  'reyes_magos',
  'san_jose',
  'jueves_santo',
  'viernes_santo',
  'trabajo',
  'ascension',
  'corpus_christi',
  'sagrado_corazon',
  'san_pedro_y_san_pablo',
  'chiquinquira',
  'independencia',
  'batalla_de_boyaca',
  'asuncion',
  'raza',
  'todos_los_santos',
  'independencia_de_cartagena',
  'inmaculada_concepcion',
  'navidad',
] as const
export type ClaveFestivo = (typeof CLAVES_FESTIVO)[number]

/** A day of the year, `MM-DD`, or days counted from Easter Sunday. */
export type BaseFestivo = string | number

export type ReglaFestivo = {
  readonly clave: ClaveFestivo
  readonly cita: string
  /** Day of the law: before it nobody could know the holiday. */
  readonly ley: Fecha
  readonly desde: number
  readonly base: BaseFestivo
  /** Rested on the Monday after, when it is not one. */
  readonly alLunes: boolean
}

const LEY_51 = { cita: 'Ley 51 de 1983', ley: '1983-12-22', desde: 1984 } as const
const LEY_2578 = { cita: 'Ley 2578 de 2026, art. 6; Ley 51 de 1983', ley: '2026-06-01', desde: 2026 } as const

/** Easter Sunday is not among them: no law gives it and it is a Sunday already. */
export const REGLAS_FESTIVO: readonly ReglaFestivo[] = [
  { clave: 'anio_nuevo', base: '01-01', alLunes: false, ...LEY_51 },
  { clave: 'reyes_magos', base: '01-06', alLunes: true, ...LEY_51 },
  { clave: 'san_jose', base: '03-19', alLunes: true, ...LEY_51 },
  { clave: 'jueves_santo', base: -3, alLunes: false, ...LEY_51 },
  { clave: 'viernes_santo', base: -2, alLunes: false, ...LEY_51 },
  { clave: 'trabajo', base: '05-01', alLunes: false, ...LEY_51 },
  { clave: 'ascension', base: 39, alLunes: true, ...LEY_51 },
  { clave: 'corpus_christi', base: 60, alLunes: true, ...LEY_51 },
  { clave: 'sagrado_corazon', base: 68, alLunes: true, ...LEY_51 },
  { clave: 'san_pedro_y_san_pablo', base: '06-29', alLunes: true, ...LEY_51 },
  { clave: 'chiquinquira', base: '07-09', alLunes: true, ...LEY_2578 },
  { clave: 'independencia', base: '07-20', alLunes: false, ...LEY_51 },
  { clave: 'batalla_de_boyaca', base: '08-07', alLunes: false, ...LEY_51 },
  { clave: 'asuncion', base: '08-15', alLunes: true, ...LEY_51 },
  { clave: 'raza', base: '10-12', alLunes: true, ...LEY_51 },
  { clave: 'todos_los_santos', base: '11-01', alLunes: true, ...LEY_51 },
  { clave: 'independencia_de_cartagena', base: '11-11', alLunes: true, ...LEY_51 },
  { clave: 'inmaculada_concepcion', base: '12-08', alLunes: false, ...LEY_51 },
  { clave: 'navidad', base: '12-25', alLunes: false, ...LEY_51 },
]
