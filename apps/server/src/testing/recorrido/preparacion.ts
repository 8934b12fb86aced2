import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_PREPARACION = {
  'GET /api/preparacion': () => ({ direccion: '/api/preparacion' }),
  'GET /api/preparacion/entidades': () => ({ direccion: '/api/preparacion/entidades' }),
} satisfies PeticionesDe
