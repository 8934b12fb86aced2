import type { PeticionesDe } from './forma.ts'
import { FICHA, RADICADO } from './muestras.ts'

export const RECORRIDO_SOLICITUDES = {
  'POST /api/solicitudes': (e) => ({
    direccion: '/api/solicitudes',
    cuerpo: {
      ...{ carga: FICHA, entidad: e, nombre: 'Nadie', documentoTipo: 'CC', documentoNumero: '1030555123' },
      ...{ cargo: 'Secretaria', correo: 'nadie@ejemplo.gov.co', encargo: null, consentimiento: '2026-11' },
      acto: { tipo: 'decreto', numero: '1', fecha: '2026-01-02' },
    },
  }),
  'POST /api/solicitudes/seguimiento': () => ({ direccion: '/api/solicitudes/seguimiento', cuerpo: { ficha: FICHA } }),
  'POST /api/solicitudes/seguimiento/carga': () => ({
    direccion: '/api/solicitudes/seguimiento/carga',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/solicitudes/seguimiento/completar': () => ({
    direccion: '/api/solicitudes/seguimiento/completar',
    cuerpo: { ficha: FICHA, carga: null, explicacion: 'aquí va lo que faltaba' },
  }),
  'POST /api/solicitudes/seguimiento/retiro': () => ({
    direccion: '/api/solicitudes/seguimiento/retiro',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/solicitudes/seguimiento/enlace': () => ({
    direccion: '/api/solicitudes/seguimiento/enlace',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/solicitudes/objeciones/vista': () => ({
    direccion: '/api/solicitudes/objeciones/vista',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/solicitudes/objeciones': () => ({
    direccion: '/api/solicitudes/objeciones',
    cuerpo: { ficha: FICHA, texto: 'no trabaja en la alcaldía' },
  }),
  'GET /api/solicitudes': () => ({ direccion: '/api/solicitudes' }),
  'GET /api/entidades/:entidad/solicitudes': (e) => ({ direccion: `/api/entidades/${e}/solicitudes` }),
  'POST /api/entidades/:entidad/solicitudes/:radicado/objeciones': (e) => ({
    direccion: `/api/entidades/${e}/solicitudes/${RADICADO}/objeciones`,
    cuerpo: { texto: 'no trabaja en la alcaldía' },
  }),
} satisfies PeticionesDe
