import type { PeticionesDe } from './forma.ts'

const CIRCULAR = '/api/calendario/circulares/no-existe-2030'
const CARGA = '/api/calendario/documentos/018f6b1e-5a2c-7cc0-8000-000000000000'
const BORRADOR = '/api/calendario/borradores/gestionweb/2199'
const SHA = '0'.repeat(64)

const CONTENIDO = { politica: 'literal', numeral: '', efecto: 'fija', cortes: [], filas: [] }

export const RECORRIDO_CIRCULARES = {
  'GET /api/calendario/circulares': () => ({ direccion: '/api/calendario/circulares' }),
  'GET /api/calendario/circulares/:circular': () => ({ direccion: CIRCULAR }),
  'POST /api/calendario/circulares': () => ({
    direccion: '/api/calendario/circulares',
    cuerpo: {
      ...{ antes: { clave: 'no-existe-2030', version: 1 }, numero: '1', fecha: '2030-01-01', asunto: null },
      ...{ expide: 'DNP', firma: null, disponible: true, documento: null },
    },
  }),
  'POST /api/calendario/circulares/:circular/descarte': () => ({ direccion: `${CIRCULAR}/descarte` }),
  'POST /api/calendario/circulares/:circular/documento': () => ({
    direccion: `${CIRCULAR}/documento`,
    cuerpo: { documento: SHA },
  }),
  'GET /api/calendario/circulares/:circular/documento': () => ({ direccion: `${CIRCULAR}/documento` }),
  'POST /api/calendario/documentos': () => ({
    direccion: '/api/calendario/documentos',
    cuerpo: { nombre: 'circular.pdf', bytes: 1_000_000_000 },
  }),
  'POST /api/calendario/documentos/:carga/trozos/:trozo': () => ({
    direccion: `${CARGA}/trozos/0`,
    cuerpo: Buffer.from('x'),
  }),
  'POST /api/calendario/documentos/:carga/cierre': () => ({ direccion: `${CARGA}/cierre` }),
  'GET /api/calendario/borradores': () => ({ direccion: '/api/calendario/borradores' }),
  'POST /api/calendario/borradores': () => ({
    direccion: '/api/calendario/borradores',
    cuerpo: { instrumento: 'gestionweb', vigencia: 2199, origen: 'vigente', efecto: 'modifica', circular: null },
  }),
  'GET /api/calendario/borradores/:instrumento/:vigencia': () => ({ direccion: BORRADOR }),
  'POST /api/calendario/borradores/:instrumento/:vigencia': () => ({
    direccion: BORRADOR,
    cuerpo: { version: 1, circular: null, contenido: CONTENIDO },
  }),
  'POST /api/calendario/borradores/:instrumento/:vigencia/descarte': () => ({
    direccion: `${BORRADOR}/descarte`,
    cuerpo: { version: 1 },
  }),
  'GET /api/calendario/borradores/:instrumento/:vigencia/previa': () => ({ direccion: `${BORRADOR}/previa` }),
  'POST /api/calendario/borradores/:instrumento/:vigencia/publicacion': () => ({
    direccion: `${BORRADOR}/publicacion`,
    cuerpo: { version: 1 },
  }),
} satisfies PeticionesDe
