import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_LIBROS = {
  'GET /api/entidades/:entidad/plan/libro': (e) => ({ direccion: `/api/entidades/${e}/plan/libro` }),
} satisfies PeticionesDe
