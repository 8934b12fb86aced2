import type { PeticionesDe } from './forma.ts'
import { CARGA, FICHA } from './muestras.ts'

export const RECORRIDO_EQUIPO = {
  'POST /api/enlaces/invitacion/vista': () => ({
    direccion: '/api/enlaces/invitacion/vista',
    cuerpo: { ficha: FICHA },
  }),
  'GET /api/equipo': () => ({ direccion: '/api/equipo' }),
  'POST /api/equipo/invitaciones': () => ({
    direccion: '/api/equipo/invitaciones',
    cuerpo: { nombre: 'Nadie', correo: 'no es un correo', rol: 'consulta', direccion: null, reparto: null },
  }),
  'POST /api/equipo/invitaciones/:invitacion/enlace': () => ({
    direccion: `/api/equipo/invitaciones/${CARGA}/enlace`,
  }),
  'POST /api/equipo/invitaciones/:invitacion/anulacion': () => ({
    direccion: `/api/equipo/invitaciones/${CARGA}/anulacion`,
  }),
  'POST /api/equipo/personas/:nombramiento/reparto': () => ({
    direccion: `/api/equipo/personas/${CARGA}/reparto`,
    cuerpo: { reparto: { lineas: ['LE-1'], sectores: null } },
  }),
  'POST /api/equipo/personas/:nombramiento/retiro': () => ({ direccion: `/api/equipo/personas/${CARGA}/retiro` }),
  'POST /api/enlaces/invitacion': () => ({
    direccion: '/api/enlaces/invitacion',
    cuerpo: { ficha: FICHA, clave: 'una frase que nadie conoce' },
  }),
} satisfies PeticionesDe
