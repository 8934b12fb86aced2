import type { PeticionesDe } from './forma.ts'
import { meta, reporte } from './muestras.ts'

export const RECORRIDO_REVISION = {
  'GET /api/revision/cola': () => ({ direccion: '/api/revision/cola' }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/revision': (e) => ({
    direccion: `${reporte(e)}/revision`,
    cuerpo: { version: 1 },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes': (e) => ({
    direccion: `${reporte(e)}/ajustes`,
    cuerpo: { version: 1, general: true, motivo: 'revisar las cifras', vence: '2026-12-10', metas: [] },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/respuestas': (e) => ({
    direccion: `${reporte(e)}/ajustes/1/respuestas`,
    cuerpo: { meta: meta(e), texto: 'quedó corregido' },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validacion': (e) => ({
    direccion: `${reporte(e)}/validacion`,
    cuerpo: { version: 1, observaciones: null },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/diferencias': (e) => ({
    direccion: `${reporte(e)}/diferencias?desde=1&hasta=2`,
  }),
} satisfies PeticionesDe
