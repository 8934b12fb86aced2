import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_CALENDARIO = {
  'GET /api/calendario': () => ({ direccion: '/api/calendario' }),
  'GET /api/calendario/:instrumento/:vigencia': () => ({ direccion: '/api/calendario/seguimiento/2023' }),
  'GET /api/calendario/:instrumento/:vigencia/historia': () => ({
    direccion: '/api/calendario/seguimiento/2023/historia',
  }),
  'GET /api/calendario/:instrumento/:vigencia/momento': () => ({
    direccion: '/api/calendario/seguimiento/2023/momento',
  }),
} satisfies PeticionesDe
