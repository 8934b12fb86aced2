import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_EMPALME = {
  'GET /api/empalme': () => ({ direccion: '/api/empalme' }),
  'GET /api/empalme/previa': (e) => ({
    direccion: `/api/empalme/previa?gobierno=2024&fecha=2027-12-31&entidad=${e}`,
  }),
  'POST /api/empalme/fechas': (e) => ({
    direccion: '/api/empalme/fechas',
    cuerpo: { gobierno: 2024, entidad: e, fecha: '2027-12-31', acto: 'Circular de prueba', contra: 0 },
  }),
  'GET /api/entidades/:entidad/empalme/aviso': (e) => ({ direccion: `/api/entidades/${e}/empalme/aviso` }),
  'GET /api/entidades/:entidad/empalme': (e) => ({ direccion: `/api/entidades/${e}/empalme` }),
} satisfies PeticionesDe
