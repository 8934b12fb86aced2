import type { PeticionesDe } from './forma.ts'
import { meta, reporte } from './muestras.ts'

export const RECORRIDO_TABLERO = {
  'GET /api/tablero/:instrumento/:vigencia/:corte': () => ({ direccion: '/api/tablero/seguimiento/2023/1' }),
  'GET /api/tablero/:instrumento/:vigencia/tendencia': () => ({ direccion: '/api/tablero/seguimiento/2023/tendencia' }),
  'GET /api/tablero/:instrumento/:vigencia/:corte/grupos': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/grupos',
  }),
  'GET /api/tablero/:instrumento/:vigencia/:corte/entidades': () => ({
    direccion: '/api/tablero/seguimiento/2023/1/entidades',
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance': (e) => ({
    direccion: `${reporte(e)}/avance`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas': (e) => ({
    direccion: `${reporte(e)}/avance/metas`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/metas/:meta': (e) => ({
    direccion: `${reporte(e)}/avance/metas/${meta(e)}`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/avance/tendencia': (e) => ({
    direccion: `${reporte(e)}/avance/tendencia`,
  }),
} satisfies PeticionesDe
