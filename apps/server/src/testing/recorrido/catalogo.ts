import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_CATALOGO = {
  'GET /api/catalogo': () => ({ direccion: '/api/catalogo' }),
  'GET /api/catalogo/indicadores': () => ({ direccion: '/api/catalogo/indicadores?texto=agua' }),
  'GET /api/catalogo/productos/:producto': () => ({ direccion: '/api/catalogo/productos/0401001' }),
} satisfies PeticionesDe
