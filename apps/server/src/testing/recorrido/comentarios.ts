import type { PeticionesDe } from './forma.ts'
import { meta, reporte } from './muestras.ts'

const hilo = (entidad: string) => `${reporte(entidad)}/metas/${meta(entidad)}/comentarios`
const ID = '0199b0f0-0000-7000-8000-0000000000c1'

export const RECORRIDO_COMENTARIOS = {
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/comentarios': (e) => ({
    direccion: `${reporte(e)}/comentarios`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios': (e) => ({
    direccion: hilo(e),
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios': (e) => ({
    direccion: hilo(e),
    cuerpo: { id: ID, texto: 'Falta el acta de enero' },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios/actos': (e) => ({
    direccion: `${hilo(e)}/actos`,
    cuerpo: { id: ID, acto: 'resolver', comentario: null },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/comentarios/lectura': (e) => ({
    direccion: `${hilo(e)}/lectura`,
    cuerpo: { hasta: '2023-04-03T08:00:00-05:00' },
  }),
} satisfies PeticionesDe
