import type { PeticionesDe } from './forma.ts'
import { CARGA, meta, reporte } from './muestras.ts'

const base = (entidad: string) => `${reporte(entidad)}/evidencias`

export const RECORRIDO_EVIDENCIAS = {
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias': (e) => ({ direccion: base(e) }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas': (e) => ({
    direccion: `${base(e)}/cargas`,
    cuerpo: { clase: 'foto', nombre: 'obra.jpg', bytes: 10 },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas/:carga': (e) => ({
    direccion: `${base(e)}/cargas/${CARGA}`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas/:carga/trozos/:trozo': (
    e,
  ) => ({
    direccion: `${base(e)}/cargas/${CARGA}/trozos/0`,
    cuerpo: Buffer.from('1234567890'),
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas/:carga/cierre': (e) => ({
    direccion: `${base(e)}/cargas/${CARGA}/cierre`,
    cuerpo: { clase: 'foto', descripcion: '', personal: false, metas: [meta(e)] },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/cargas/:carga/descarte': (e) => ({
    direccion: `${base(e)}/cargas/${CARGA}/descarte`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/enlaces': (e) => ({
    direccion: `${base(e)}/enlaces`,
    cuerpo: { direccion: 'https://cogua.gov.co/', nombre: 'Acta', descripcion: '', personal: false, metas: [meta(e)] },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/:evidencia/metas': (e) => ({
    direccion: `${base(e)}/${CARGA}/metas`,
    cuerpo: { agrega: [meta(e)], quita: [] },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/:evidencia/datos': (e) => ({
    direccion: `${base(e)}/${CARGA}/datos`,
    cuerpo: { nombre: 'Acta', descripcion: '', personal: true, foto: null },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/:evidencia/retiro': (e) => ({
    direccion: `${base(e)}/${CARGA}/retiro`,
    cuerpo: { motivo: 'Es de otra meta' },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/evidencias/:evidencia/archivo': (e) => ({
    direccion: `${base(e)}/${CARGA}/archivo`,
  }),
  'GET /api/entidades/:entidad/evidencias-publicas/:vigencia/:corte': (e) => ({
    direccion: `/api/entidades/${e}/evidencias-publicas/2023/1`,
  }),
  'GET /api/entidades/:entidad/evidencias-publicas/:vigencia/:corte/:evidencia/archivo': (e) => ({
    direccion: `/api/entidades/${e}/evidencias-publicas/2023/1/${CARGA}/archivo`,
  }),
} satisfies PeticionesDe
