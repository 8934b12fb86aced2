import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_AUDITORIA = {
  'GET /api/auditoria': (e) => ({ direccion: `/api/auditoria?cadena=${e}` }),
  'GET /api/auditoria/personas': (e) => ({ direccion: `/api/auditoria/personas?texto=ana&cadena=${e}` }),
  'GET /api/auditoria/estado': (e) => ({ direccion: `/api/auditoria/estado?cadena=${e}` }),
  'GET /api/entidades/:entidad/auditoria/archivo': (e) => ({ direccion: `/api/entidades/${e}/auditoria/archivo` }),
  'GET /api/auditoria/nacional/archivo': () => ({ direccion: '/api/auditoria/nacional/archivo' }),
} satisfies PeticionesDe
