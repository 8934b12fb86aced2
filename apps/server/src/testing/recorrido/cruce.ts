import type { PeticionesDe } from './forma.ts'
import { meta, reporte } from './muestras.ts'

const ACTO = '01938f00-0000-7000-8000-000000000002'

export const RECORRIDO_CRUCE = {
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces': (e) => ({
    direccion: `${reporte(e)}/cruces`,
    cuerpo: { nombre: 'cuipo.xlsx', bytes: 10 },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/trozos/:trozo': (e) => ({
    direccion: `${reporte(e)}/cruces/1/trozos/0`,
    cuerpo: Buffer.from('1234567890'),
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/cierre': (e) => ({
    direccion: `${reporte(e)}/cruces/1/cierre`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces': (e) => ({
    direccion: `${reporte(e)}/cruces`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce': (e) => ({
    direccion: `${reporte(e)}/cruces/1`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/renglones': (e) => ({
    direccion: `${reporte(e)}/cruces/1/renglones?ver=solo_alla`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/tomas': (e) => ({
    direccion: `${reporte(e)}/cruces/1/tomas`,
    cuerpo: { propuestas: null, secuencia: 0, acto: ACTO },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/cruces/:cruce/repartos': (e) => ({
    direccion: `${reporte(e)}/cruces/1/repartos`,
    cuerpo: { propuesta: 'x', partes: null },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/compartidos': (e) => ({
    direccion: `${reporte(e)}/compartidos`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/compartidos/retiros': (e) => ({
    direccion: `${reporte(e)}/compartidos/retiros`,
    cuerpo: { fuente: 'otros', metas: [meta(e)], motivo: 'Era de otra vigencia' },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/origenes': (e) => ({
    direccion: `${reporte(e)}/metas/${meta(e)}/origenes`,
  }),
} satisfies PeticionesDe
