import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_PONDERACION = {
  'GET /api/entidades/:entidad/ponderacion/:vigencia': (e) => ({ direccion: `/api/entidades/${e}/ponderacion/2023` }),
  'GET /api/entidades/:entidad/ponderacion/:vigencia/historia': (e) => ({
    direccion: `/api/entidades/${e}/ponderacion/2023/historia`,
  }),
  'POST /api/entidades/:entidad/ponderacion/:vigencia': (e) => ({
    direccion: `/api/entidades/${e}/ponderacion/2023`,
    cuerpo: { sobre: 0, pesos: [] },
  }),
} satisfies PeticionesDe
