import type { PeticionesDe } from './forma.ts'

const SHA = '0'.repeat(64)

export const RECORRIDO_DOCUMENTO = {
  'GET /api/entidades/:entidad/plan/documento': (e) => ({ direccion: `/api/entidades/${e}/plan/documento` }),
  'GET /api/entidades/:entidad/plan/documento/paginas': (e) => ({
    direccion: `/api/entidades/${e}/plan/documento/paginas?texto=agua`,
  }),
  'GET /api/entidades/:entidad/plan/documento/paginas/:pagina': (e) => ({
    direccion: `/api/entidades/${e}/plan/documento/paginas/1`,
  }),
  'GET /api/entidades/:entidad/plan/documento/archivos/:sha256': (e) => ({
    direccion: `/api/entidades/${e}/plan/documento/archivos/${SHA}`,
  }),
  'POST /api/entidades/:entidad/plan/documento/lectura': (e) => ({
    direccion: `/api/entidades/${e}/plan/documento/lectura`,
  }),
  'GET /api/entidades/:entidad/documento-publicado': (e) => ({ direccion: `/api/entidades/${e}/documento-publicado` }),
  'GET /api/entidades/:entidad/documento-publicado/paginas': (e) => ({
    direccion: `/api/entidades/${e}/documento-publicado/paginas?texto=agua`,
  }),
  'GET /api/entidades/:entidad/documento-publicado/paginas/:pagina': (e) => ({
    direccion: `/api/entidades/${e}/documento-publicado/paginas/1`,
  }),
  'GET /api/entidades/:entidad/documento-publicado/archivos/:sha256': (e) => ({
    direccion: `/api/entidades/${e}/documento-publicado/archivos/${SHA}`,
  }),
} satisfies PeticionesDe
