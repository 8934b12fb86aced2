import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_TERRITORIO = {
  'GET /api/entidades': () => ({ direccion: '/api/entidades' }),
  'GET /api/entidades/:entidad': (e) => ({ direccion: `/api/entidades/${e}` }),
  'GET /api/territorio/mapas/:departamento': (e) => ({ direccion: `/api/territorio/mapas/${e.slice(0, 2)}` }),
} satisfies PeticionesDe
