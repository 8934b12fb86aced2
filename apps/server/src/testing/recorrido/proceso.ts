import type { PeticionesDe } from './forma.ts'

const CORTE = '/api/proceso/seguimiento/2023/1'

export const RECORRIDO_PROCESO = {
  'GET /api/proceso/:instrumento/:vigencia/:corte': () => ({ direccion: CORTE }),
  'GET /api/proceso/:instrumento/:vigencia/:corte/entidades': () => ({ direccion: `${CORTE}/entidades` }),
  'GET /api/proceso/:instrumento/:vigencia/:corte/csv': () => ({ direccion: `${CORTE}/csv` }),
} satisfies PeticionesDe
