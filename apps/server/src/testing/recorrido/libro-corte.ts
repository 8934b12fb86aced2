import type { PeticionesDe } from './forma.ts'
import { CARGA, meta, reporte } from './muestras.ts'

const libro = (e: string) => `${reporte(e)}/libros/${CARGA}`

export const RECORRIDO_LIBRO_CORTE = {
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libro': (e) => ({
    direccion: `${reporte(e)}/libro`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros': (e) => ({
    direccion: `${reporte(e)}/libros`,
    cuerpo: { nombre: 'corte.xlsx', bytes: 10 },
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/trozos/:trozo': (e) => ({
    direccion: `${libro(e)}/trozos/0`,
    cuerpo: Buffer.from('1234567890'),
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/cierre': (e) => ({
    direccion: `${libro(e)}/cierre`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/descarte': (e) => ({
    direccion: `${libro(e)}/descarte`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros': (e) => ({
    direccion: `${reporte(e)}/libros`,
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga': (e) => ({ direccion: libro(e) }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/cambios': (e) => ({
    direccion: `${libro(e)}/cambios?clase=cambia`,
  }),
  'POST /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/confirmacion': (e) => ({
    direccion: `${libro(e)}/confirmacion`,
    cuerpo: { vaciar: false, mios: [{ meta: meta(e), campo: 'ejecutado', clave: '', hay: null }] },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/libros/:carga/anotado': (e) => ({
    direccion: `${libro(e)}/anotado`,
  }),
} satisfies PeticionesDe
