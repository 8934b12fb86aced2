import type { PeticionesDe } from './forma.ts'

const PROPIAS = '/api/calendario/gestionweb/2022/propias'

export const RECORRIDO_GUIAS = {
  'GET /api/calendario/:instrumento/:vigencia/propias': () => ({ direccion: PROPIAS }),
  'POST /api/calendario/:instrumento/:vigencia/propias': () => ({
    direccion: PROPIAS,
    cuerpo: { actividad: 'no-existe', nombre: 'Guía de 2022', direccion: 'https://ejemplo.gov.co/guia', motivo: null },
  }),
  'GET /api/guias': () => ({ direccion: '/api/guias' }),
} satisfies PeticionesDe
