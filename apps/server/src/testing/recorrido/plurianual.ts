import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_PLURIANUAL = {
  'GET /api/entidades/:entidad/plan/plurianual': (e) => ({ direccion: `/api/entidades/${e}/plan/plurianual` }),
} satisfies PeticionesDe
