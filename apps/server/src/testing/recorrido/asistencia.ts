import type { PeticionesDe } from './forma.ts'
import { CARGA } from './muestras.ts'

const ID = '0199b0f0-0000-7000-8000-0000000000e1'
const archivos = (entidad: string) => `/api/entidades/${entidad}/asistencias/${ID}/archivos`

export const RECORRIDO_ASISTENCIA = {
  'GET /api/asistencias': () => ({ direccion: '/api/asistencias' }),
  'POST /api/asistencias': (e) => ({
    direccion: '/api/asistencias',
    cuerpo: {
      ...{ id: ID, fecha: '2023-04-03', clase: 'taller', tema: 'Cargue del primer corte', detalle: '' },
      ...{ brindadaPor: 'Secretaría de Planeación', personas: [], entidades: [e] },
    },
  }),
  'POST /api/asistencias/:asistencia/anulacion': () => ({
    direccion: `/api/asistencias/${ID}/anulacion`,
    cuerpo: { motivo: 'Se anotó dos veces' },
  }),
  'GET /api/entidades/:entidad/asistencias': (e) => ({ direccion: `/api/entidades/${e}/asistencias` }),
  'POST /api/entidades/:entidad/asistencias/:asistencia/archivos/cargas': (e) => ({
    direccion: `${archivos(e)}/cargas`,
    cuerpo: { nombre: 'acta.pdf', bytes: 10 },
  }),
  'POST /api/entidades/:entidad/asistencias/:asistencia/archivos/cargas/:carga/trozos/:trozo': (e) => ({
    direccion: `${archivos(e)}/cargas/${CARGA}/trozos/0`,
    cuerpo: Buffer.from('0123456789'),
  }),
  'POST /api/entidades/:entidad/asistencias/:asistencia/archivos/cargas/:carga/cierre': (e) => ({
    direccion: `${archivos(e)}/cargas/${CARGA}/cierre`,
  }),
  'GET /api/entidades/:entidad/asistencias/:asistencia/archivos/:archivo': (e) => ({
    direccion: `${archivos(e)}/${CARGA}`,
  }),
  'GET /api/contactos': () => ({ direccion: '/api/contactos' }),
  'GET /api/entidades/:entidad/contactos': (e) => ({ direccion: `/api/entidades/${e}/contactos` }),
} satisfies PeticionesDe
