import type { PeticionesDe } from './forma.ts'
import { meta, reporte } from './muestras.ts'

const NOTA = '0199b0f0-0000-7000-8000-0000000000d1'

export const RECORRIDO_MESA = {
  'GET /api/revision/cola': () => ({ direccion: '/api/revision/cola' }),
  'GET /api/revision/sin-enviar': () => ({ direccion: '/api/revision/sin-enviar' }),
  'GET /api/revision/equipo': () => ({ direccion: '/api/revision/equipo' }),
  'POST /api/revision/asignaciones': (entidad) => ({
    direccion: '/api/revision/asignaciones',
    cuerpo: { reportes: [{ entidad, instrumento: 'seguimiento', vigencia: 2023, corte: 1 }], a: 'nadie' },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/mesa': (e) => ({
    direccion: `${reporte(e)}/mesa?version=1`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/miradas': (e) => ({
    direccion: `${reporte(e)}/miradas`,
    cuerpo: { version: 1, metas: [meta(e)], mirada: true },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/lista': (e) => ({
    direccion: `${reporte(e)}/lista?version=1`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/lista': (e) => ({
    direccion: `${reporte(e)}/lista`,
    cuerpo: { version: 1, item: 'pesos', respuesta: 'si', nota: '' },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/notas': (e) => ({
    direccion: `${reporte(e)}/notas`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/notas': (e) => ({
    direccion: `${reporte(e)}/notas`,
    cuerpo: { id: NOTA, meta: null, texto: 'Preguntar por el acueducto' },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/notas/:nota/retiro': (e) => ({
    direccion: `${reporte(e)}/notas/${NOTA}/retiro`,
    cuerpo: {},
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/metas/:meta/trayectoria': (e) => ({
    direccion: `${reporte(e)}/metas/${meta(e)}/trayectoria`,
  }),
} satisfies PeticionesDe
