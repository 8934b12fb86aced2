import type { PeticionesDe } from './forma.ts'
import { meta, reporte } from './muestras.ts'

export const RECORRIDO_REPORTES = {
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte': (e) => ({ direccion: reporte(e) }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas': (e) => ({
    direccion: `${reporte(e)}/metas`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/operaciones': (e) => ({
    direccion: `${reporte(e)}/operaciones`,
    cuerpo: {
      operaciones: [
        {
          opId: '01938f00-0000-7000-8000-000000000001',
          meta: meta(e),
          campo: 'ejecutado',
          clave: '',
          base: null,
          valor: '1',
          hechoEn: '2026-11-20T10:00:00-05:00',
        },
      ],
    },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cambios': (e) => ({
    direccion: `${reporte(e)}/cambios?desde=0`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/sin-avance': (e) => ({
    direccion: `${reporte(e)}/sin-avance`,
    cuerpo: { metas: [meta(e)], motivo: 'sin contratación aún' },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/historia': (e) => ({
    direccion: `${reporte(e)}/metas/${meta(e)}/historia?campo=ejecutado`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/envio': (e) => ({
    direccion: `${reporte(e)}/envio`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/retiro': (e) => ({
    direccion: `${reporte(e)}/retiro`,
    cuerpo: { motivo: 'faltó una cifra' },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones': (e) => ({
    direccion: `${reporte(e)}/validaciones`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones/:n': (e) => ({
    direccion: `${reporte(e)}/validaciones/1`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/validaciones': (e) => ({
    direccion: `${reporte(e)}/validaciones`,
  }),
} satisfies PeticionesDe
