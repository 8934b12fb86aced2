import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_RECORDATORIOS = {
  'GET /api/recordatorios': () => ({ direccion: '/api/recordatorios?pagina=1&tamano=10' }),
  'GET /api/recordatorios/resumenes': () => ({ direccion: '/api/recordatorios/resumenes' }),
  'GET /api/recordatorios/dias': () => ({ direccion: '/api/recordatorios/dias' }),
  'POST /api/recordatorios/dias': () => ({
    direccion: '/api/recordatorios/dias',
    cuerpo: { instrumento: 'seguimiento', dias: [10, 5, 1] },
  }),
} satisfies PeticionesDe
