import type { PeticionesDe } from './forma.ts'
import { meta, reporte } from './muestras.ts'

export const RECORRIDO_REVISION = {
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
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cambios-por-enviar': (e) => ({
    direccion: `${reporte(e)}/cambios-por-enviar`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/reaperturas': (e) => ({
    direccion: `${reporte(e)}/ajustes/1/reaperturas`,
    cuerpo: { meta: meta(e), motivo: 'también está en miles' },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes/:ronda/reaperturas/:n/decision': (
    e,
  ) => ({
    direccion: `${reporte(e)}/ajustes/1/reaperturas/1/decision`,
    cuerpo: { concede: true },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/seleccion': (e) => ({
    direccion: `${reporte(e)}/seleccion`,
    cuerpo: { version: 1, motivo: 'por su riesgo' },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/conformidad': (e) => ({
    direccion: `${reporte(e)}/conformidad`,
    cuerpo: { version: 1, observaciones: null },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ajustes-dnp': (e) => ({
    direccion: `${reporte(e)}/ajustes-dnp`,
    cuerpo: { version: 1, general: true, motivo: 'revisar las cifras', metas: [] },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/traslado': (e) => ({
    direccion: `${reporte(e)}/traslado`,
    cuerpo: {},
  }),
  'GET /api/traslados': () => ({ direccion: '/api/traslados?departamento=25' }),
  'POST /api/calendario/:instrumento/:vigencia/cierre': () => ({
    direccion: '/api/calendario/seguimiento/2023/cierre',
    cuerpo: {},
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/reapertura': (e) => ({
    direccion: `${reporte(e)}/reapertura`,
    cuerpo: { clase: 'circular', acto: '0009-4', motivo: 'la circular lo reabre' },
  }),
} satisfies PeticionesDe
