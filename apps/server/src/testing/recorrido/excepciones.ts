import type { PeticionesDe } from './forma.ts'

const UNA = '/api/excepciones/EX-2023-000001'
const TEXTO = { texto: 'La inundación dejó sin servicio la alcaldía' }

export const RECORRIDO_EXCEPCIONES = {
  'GET /api/excepciones': () => ({ direccion: '/api/excepciones' }),
  'GET /api/excepciones/filas': (e) => ({ direccion: `/api/excepciones/filas?clase=entidad&codigo=${e}` }),
  'GET /api/excepciones/:numero': () => ({ direccion: UNA }),
  'POST /api/excepciones': (e) => ({
    direccion: '/api/excepciones',
    cuerpo: {
      ...{ alcance: { clase: 'entidad', entidad: e }, fecha: '2023-05-01', motivo: TEXTO.texto, documento: null },
      filas: [{ instrumento: 'seguimiento', vigencia: 2023, actividad: 'no-existe' }],
    },
  }),
  'POST /api/excepciones/:numero/aval': () => ({ direccion: `${UNA}/aval`, cuerpo: TEXTO }),
  'POST /api/excepciones/:numero/retiro': () => ({ direccion: `${UNA}/retiro`, cuerpo: TEXTO }),
  'POST /api/excepciones/:numero/negacion': () => ({ direccion: `${UNA}/negacion`, cuerpo: TEXTO }),
  'POST /api/excepciones/:numero/concesion': () => ({
    direccion: `${UNA}/concesion`,
    cuerpo: {
      efecto: 'amplia',
      fecha: '2023-05-01',
      documento: 'Oficio 1',
      actoFecha: '2023-03-01',
      motivo: TEXTO.texto,
    },
  }),
} satisfies PeticionesDe
