// How the invented plans speak of each sector of the catalogue: their line, the ODS they say to serve, the money that usually pays it.

export const LINEAS = [
  'Gente con oportunidades',
  'Campo y ciudad que producen',
  'Territorio que cuida el agua',
  'Gobierno que responde',
] as const

/** Places of the invented texts. */
export const LUGARES = [
  'en la zona rural',
  'en el casco urbano',
  'en las veredas del norte',
  'en las veredas del sur',
  'en los barrios priorizados',
  'con las juntas de acción comunal',
  'con enfoque diferencial',
  'en los corregimientos',
  'para la primera infancia y la juventud',
  'con la comunidad organizada',
] as const

type Sector = { readonly linea: 1 | 2 | 3 | 4; readonly ods: number; readonly fuente: string }

const SECTORES: Readonly<Record<string, Sector>> = {
  '04': { linea: 4, ods: 17, fuente: 'recursos_propios' },
  '12': { linea: 1, ods: 16, fuente: 'sgp_libre_inversion' },
  '17': { linea: 2, ods: 2, fuente: 'sgp_libre_inversion' },
  '19': { linea: 1, ods: 3, fuente: 'sgp_salud' },
  '21': { linea: 3, ods: 7, fuente: 'sgp_libre_inversion' },
  '22': { linea: 1, ods: 4, fuente: 'sgp_educacion' },
  '23': { linea: 2, ods: 9, fuente: 'sgp_libre_inversion' },
  '24': { linea: 3, ods: 9, fuente: 'cofinanciacion_nacion' },
  '25': { linea: 4, ods: 16, fuente: 'recursos_propios' },
  '32': { linea: 3, ods: 15, fuente: 'recursos_propios' },
  '33': { linea: 1, ods: 11, fuente: 'sgp_cultura' },
  '35': { linea: 2, ods: 8, fuente: 'sgp_libre_inversion' },
  '36': { linea: 2, ods: 8, fuente: 'sgp_libre_inversion' },
  '39': { linea: 2, ods: 9, fuente: 'cofinanciacion_departamento' },
  '40': { linea: 3, ods: 6, fuente: 'sgp_apsb' },
  '41': { linea: 1, ods: 10, fuente: 'sgp_libre_inversion' },
  '43': { linea: 1, ods: 3, fuente: 'sgp_deporte' },
  '45': { linea: 4, ods: 16, fuente: 'recursos_propios' },
}

/** A sector that a later catalogue brings is spoken of as government. */
export function sectorDe(codigo: string): Sector {
  return SECTORES[codigo] ?? { linea: 4, ods: 16, fuente: 'recursos_propios' }
}
