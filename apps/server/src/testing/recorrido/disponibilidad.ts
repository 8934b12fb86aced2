import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_DISPONIBILIDAD = {
  'GET /api/disponibilidad': () => ({ direccion: '/api/disponibilidad' }),
} satisfies PeticionesDe
