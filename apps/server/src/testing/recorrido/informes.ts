import type { PeticionesDe } from './forma.ts'
import { reporte } from './muestras.ts'

export const RECORRIDO_INFORMES = {
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/informes/:clase': (e) => ({
    direccion: `${reporte(e)}/informes/seguimiento?formato=pdf`,
  }),
  'GET /api/entidades/:entidad/informes-publicados/:vigencia/:corte/:clase': (e) => ({
    direccion: `/api/entidades/${e}/informes-publicados/2023/1/seguimiento?formato=pdf`,
  }),
  'GET /api/tablero/:instrumento/:vigencia/:corte/evaluaciones/:departamento': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/evaluaciones/25?formato=xlsx',
  }),
  'GET /api/entidades/:entidad/evaluaciones-publicadas/:vigencia/:corte': (e) => ({
    direccion: `/api/entidades/${e}/evaluaciones-publicadas/2023/1?formato=xlsx`,
  }),
} satisfies PeticionesDe
