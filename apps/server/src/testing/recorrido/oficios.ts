import type { PeticionesDe } from './forma.ts'
import { CARGA } from './muestras.ts'

const RADICADO = 'OF-25-2026-000001'
const LOTE = `/api/oficios/lotes/${CARGA}`

export const RECORRIDO_OFICIOS = {
  'GET /api/oficios': () => ({ direccion: '/api/oficios?pagina=1&tamano=10' }),
  'POST /api/oficios/lotes': (e) => ({
    direccion: '/api/oficios/lotes',
    cuerpo: { clase: 'libre', sobre: null, asunto: 'Reunión', texto: 'Lo esperamos.', entidades: [e] },
  }),
  'GET /api/oficios/lotes': () => ({ direccion: '/api/oficios/lotes' }),
  'GET /api/oficios/lotes/:lote': () => ({ direccion: LOTE }),
  'GET /api/oficios/lotes/:lote/entidades': () => ({ direccion: `${LOTE}/entidades` }),
  'GET /api/oficios/lotes/:lote/entidades/:codigo/previa': (e) => ({ direccion: `${LOTE}/entidades/${e}/previa` }),
  'POST /api/oficios/lotes/:lote/entidades/:codigo/retiro': (e) => ({
    direccion: `${LOTE}/entidades/${e}/retiro`,
    cuerpo: { motivo: 'Ya se habló con ella' },
  }),
  'POST /api/oficios/lotes/:lote/texto': () => ({ direccion: `${LOTE}/texto`, cuerpo: { asunto: 'A', texto: 'B' } }),
  'POST /api/oficios/lotes/:lote/firma': () => ({ direccion: `${LOTE}/firma` }),
  'POST /api/oficios/lotes/:lote/descarte': () => ({ direccion: `${LOTE}/descarte` }),
  'POST /api/oficios/rebotes': () => ({
    direccion: '/api/oficios/rebotes',
    cuerpo: { aviso: 'Content-Type: message/delivery-status' },
  }),
  'GET /api/oficios/:radicado': () => ({ direccion: `/api/oficios/${RADICADO}` }),
  'GET /api/oficios/:radicado/pdf': () => ({ direccion: `/api/oficios/${RADICADO}/pdf` }),
  'POST /api/oficios/:radicado/acuse': () => ({ direccion: `/api/oficios/${RADICADO}/acuse` }),
  'POST /api/oficios/:radicado/guias': () => ({
    direccion: `/api/oficios/${RADICADO}/guias`,
    cuerpo: { transportadora: 'Correo', guia: 'RA123', despachadoEl: '2026-04-20', prueba: null },
  }),
  'GET /api/oficios/:radicado/guias/:n/prueba': () => ({ direccion: `/api/oficios/${RADICADO}/guias/1/prueba` }),
  'GET /api/verificaciones/oficios/:radicado': () => ({ direccion: `/api/verificaciones/oficios/${RADICADO}` }),
  'GET /api/difusiones': () => ({ direccion: '/api/difusiones' }),
  'POST /api/difusiones': () => ({
    direccion: '/api/difusiones',
    cuerpo: { titulo: 'Guía', texto: 'Ya está publicada.', enlace: null, publica: true },
  }),
  'GET /api/difusiones/:numero': () => ({ direccion: '/api/difusiones/DI-2026-000001' }),
  'GET /api/difusiones/:numero/entidades': () => ({ direccion: '/api/difusiones/DI-2026-000001/entidades' }),
  'POST /api/difusiones/:numero/traslado': () => ({
    direccion: '/api/difusiones/DI-2026-000001/traslado',
    cuerpo: { comentario: '' },
  }),
  'POST /api/difusiones/:numero/lectura': () => ({ direccion: '/api/difusiones/DI-2026-000001/lectura' }),
  'GET /api/publicaciones': () => ({ direccion: '/api/publicaciones' }),
} satisfies PeticionesDe
