import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_CONSOLIDADO = {
  'GET /api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/consolidados/25',
  }),
  'POST /api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/consolidados/25',
  }),
  'GET /api/tablero/:instrumento/:vigencia/:corte/consolidados/:ambito/archivo': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/consolidados/25/archivo',
  }),
} satisfies PeticionesDe
