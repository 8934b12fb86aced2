import type { PeticionesDe } from './forma.ts'

const OPERACION = {
  ...{ opId: '0190a000-0000-7000-8000-000000000001', fila: 'plan', celda: 'nombrePlan' },
  ...{ base: 'x', valor: 'y', hechoEn: '2026-01-15T09:00:00-05:00' },
}

export const RECORRIDO_EDICION = {
  'POST /api/entidades/:entidad/plan/borradores': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores`,
    cuerpo: { nuevo: null },
  }),
  'GET /api/entidades/:entidad/plan/borradores/:desde': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024`,
  }),
  'POST /api/entidades/:entidad/plan/borradores/:desde/operaciones': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024/operaciones`,
    cuerpo: { numero: 1, operaciones: [OPERACION] },
  }),
  'GET /api/entidades/:entidad/plan/borradores/:desde/cambios': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024/cambios?numero=1&despuesDe=0`,
  }),
  'GET /api/entidades/:entidad/plan/borradores/:desde/puntos': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024/puntos`,
  }),
  'POST /api/entidades/:entidad/plan/borradores/:desde/vuelta': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024/vuelta`,
    cuerpo: { n: 0, ultima: 9 },
  }),
  'POST /api/entidades/:entidad/plan/borradores/:desde/descarte': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024/descarte`,
    cuerpo: { ultima: 9 },
  }),
  'GET /api/entidades/:entidad/plan/borradores/:desde/version': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024/version`,
  }),
  'POST /api/entidades/:entidad/plan/borradores/:desde/version': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024/version`,
    cuerpo: { contra: 1, ultima: 9 },
  }),
  'GET /api/entidades/:entidad/plan/borradores/:desde/puesta-al-dia': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024/puesta-al-dia`,
  }),
  'POST /api/entidades/:entidad/plan/borradores/:desde/puesta-al-dia': (e) => ({
    direccion: `/api/entidades/${e}/plan/borradores/2024/puesta-al-dia`,
    cuerpo: { ultima: 9, actual: 2, cedidas: [] },
  }),
} satisfies PeticionesDe
