import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_PUBLICO = {
  'GET /api/entidades/:entidad/como-va': (e) => ({ direccion: `/api/entidades/${e}/como-va` }),
} satisfies PeticionesDe
