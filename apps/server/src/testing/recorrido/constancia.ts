import type { PeticionesDe } from './forma.ts'

const version = (e: string) => `/api/entidades/${e}/reportes/seguimiento/2023/1/versiones/1`

export const RECORRIDO_CONSTANCIA = {
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/versiones/:version/constancia': (e) => ({
    direccion: `${version(e)}/constancia`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/versiones/:version/prueba': (e) => ({
    direccion: `${version(e)}/prueba`,
  }),
  'GET /api/certificados/:codigo': () => ({ direccion: '/api/certificados/KPT-C-S-25200-2023-1' }),
  'GET /api/certificados/:codigo/pdf': () => ({ direccion: '/api/certificados/KPT-C-S-25200-2023-1/pdf' }),
  'GET /api/verificacion/:recibo': () => ({ direccion: '/api/verificacion/KPT-S-25200-2023-1-V1' }),
  'GET /api/verificacion/:recibo/huella': () => ({ direccion: '/api/verificacion/KPT-S-25200-2023-1-V1/huella' }),
} satisfies PeticionesDe
