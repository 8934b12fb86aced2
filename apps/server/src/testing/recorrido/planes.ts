import type { PeticionesDe } from './forma.ts'
import { meta } from './muestras.ts'

export const RECORRIDO_PLANES = {
  'GET /api/entidades/:entidad/plan': (e) => ({ direccion: `/api/entidades/${e}/plan` }),
  'GET /api/entidades/:entidad/plan/metas': (e) => ({ direccion: `/api/entidades/${e}/plan/metas` }),
  'GET /api/entidades/:entidad/plan/metas/:meta': (e) => ({ direccion: `/api/entidades/${e}/plan/metas/${meta(e)}` }),
  'POST /api/entidades/:entidad/plan/acto': (e) => ({
    direccion: `/api/entidades/${e}/plan/acto`,
    cuerpo: { tipo: 'acuerdo', numero: '7', fecha: '2024-05-30', documento: null },
  }),
  'POST /api/entidades/:entidad/plan/finalizacion': (e) => ({
    direccion: `/api/entidades/${e}/plan/finalizacion`,
    cuerpo: { version: 1 },
  }),
  'GET /api/entidades/:entidad/plan/versiones/:version/diferencia': (e) => ({
    direccion: `/api/entidades/${e}/plan/versiones/1/diferencia?contra=1`,
  }),
  'POST /api/entidades/:entidad/plan/versiones/:version/restauracion': (e) => ({
    direccion: `/api/entidades/${e}/plan/versiones/1/restauracion`,
    cuerpo: { contra: 2 },
  }),
} satisfies PeticionesDe
