import type { PeticionesDe } from './forma.ts'

const UNO = '/api/expedientes/EC-2023-000001'

export const RECORRIDO_EXPEDIENTES = {
  'GET /api/expedientes': () => ({ direccion: '/api/expedientes' }),
  'POST /api/expedientes': () => ({
    direccion: '/api/expedientes',
    cuerpo: {
      ...{ instrumento: 'seguimiento', vigencia: 2023, corte: 1, destinatario: 'Procuraduría General de la Nación' },
      motivo: 'Numeral 9 de la Circular 0009-4 de 2023',
    },
  }),
  'GET /api/expedientes/:numero': () => ({ direccion: UNO }),
  'POST /api/expedientes/:numero/actos': () => ({
    direccion: `${UNO}/actos`,
    cuerpo: { acto: 'revisar', texto: null },
  }),
  'GET /api/expedientes/:numero/folios': () => ({ direccion: `${UNO}/folios` }),
  'GET /api/expedientes/:numero/folios/:entidad': (e) => ({ direccion: `${UNO}/folios/${e}` }),
  'GET /api/expedientes/:numero/descarga/:forma': () => ({ direccion: `${UNO}/descarga/csv` }),
  'GET /api/expedientes/:numero/folios/:entidad/pdf': (e) => ({ direccion: `${UNO}/folios/${e}/pdf` }),
} satisfies PeticionesDe
