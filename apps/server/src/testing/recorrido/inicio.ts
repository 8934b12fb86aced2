import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_INICIO = {
  'GET /api/entidades/:entidad/inicio': (e) => ({ direccion: `/api/entidades/${e}/inicio` }),
} satisfies PeticionesDe
