import type { PeticionesDe } from './forma.ts'
import { meta } from './muestras.ts'

export const RECORRIDO_ANUAL = {
  'GET /api/entidades/:entidad/plan/anual/:vigencia': (e) => ({ direccion: `/api/entidades/${e}/plan/anual/2025` }),
  'POST /api/entidades/:entidad/plan/anual/:vigencia/metas/:meta/actividades': (e) => ({
    direccion: `/api/entidades/${e}/plan/anual/2025/metas/${meta(e)}/actividades`,
    cuerpo: { contra: 0, lista: [] },
  }),
} satisfies PeticionesDe
