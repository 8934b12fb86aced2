import type { PeticionesDe } from './forma.ts'

export const RECORRIDO_MEDIDAS = {
  'GET /api/calendario/medidas': () => ({ direccion: '/api/calendario/medidas' }),
  'POST /api/calendario/medidas': () => ({
    direccion: '/api/calendario/medidas',
    cuerpo: {
      ...{ clase: 'excepcion', efecto: 'amplia', alcance: { clase: 'pais' }, pide: null, avala: null },
      ...{ documento: 'Oficio 1', actoFecha: '2023-03-01', motivo: 'Una inundación en el casco urbano' },
      filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad: 'no-existe', fecha: '2023-05-01' }],
    },
  }),
} satisfies PeticionesDe
