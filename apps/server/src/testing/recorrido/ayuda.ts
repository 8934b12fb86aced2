import type { PeticionesDe } from './forma.ts'
import { CARGA, reporte } from './muestras.ts'

const ID = '0199b0f0-0000-7000-8000-0000000000f1'
const UNA = '/api/ayudas/AY-2023-000001'
const EN_MESA = '/api/ayudas/mesa/AY-2023-000001'

export const RECORRIDO_AYUDA = {
  'GET /api/ayudas/categorias': () => ({ direccion: '/api/ayudas/categorias' }),
  'GET /api/ayudas/frecuentes': () => ({ direccion: '/api/ayudas/frecuentes?texto=plazo' }),
  'GET /api/ayudas': () => ({ direccion: '/api/ayudas' }),
  'POST /api/ayudas': () => ({
    direccion: '/api/ayudas',
    cuerpo: {
      ...{ id: ID, categoria: 'otro', asunto: 'Una pregunta', texto: 'No encuentro dónde.', ruta: '/calendario' },
      ...{ problema: null, entidad: null, reporte: null },
    },
  }),
  'GET /api/ayudas/:numero': () => ({ direccion: UNA }),
  'POST /api/ayudas/:numero/actos': () => ({
    direccion: `${UNA}/actos`,
    cuerpo: { id: ID, acto: 'agregar', texto: 'Algo más', calificacion: null },
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ayudas': (e) => ({
    direccion: `${reporte(e)}/ayudas`,
  }),
  'POST /api/ayudas/:numero/archivos/cargas': () => ({
    direccion: `${UNA}/archivos/cargas`,
    cuerpo: { nombre: 'pantalla.png', bytes: 10 },
  }),
  'POST /api/ayudas/:numero/archivos/cargas/:carga/trozos/:trozo': () => ({
    direccion: `${UNA}/archivos/cargas/${CARGA}/trozos/0`,
    cuerpo: Buffer.from('0123456789'),
  }),
  'POST /api/ayudas/:numero/archivos/cargas/:carga/cierre': () => ({
    direccion: `${UNA}/archivos/cargas/${CARGA}/cierre`,
  }),
  'GET /api/ayudas/:numero/archivos/:archivo': () => ({ direccion: `${UNA}/archivos/${CARGA}` }),
  'GET /api/ayudas/mesa': () => ({ direccion: '/api/ayudas/mesa?estado=todas&texto=plazo' }),
  'POST /api/ayudas/mesa/:numero/actos': () => ({
    direccion: `${EN_MESA}/actos`,
    cuerpo: { id: ID, acto: 'tomar', texto: '' },
  }),
  'GET /api/ayudas/mesa/:numero/notas': () => ({ direccion: `${EN_MESA}/notas` }),
  'POST /api/ayudas/mesa/:numero/notas': () => ({ direccion: `${EN_MESA}/notas`, cuerpo: { id: ID, texto: 'Nota' } }),
  'GET /api/ayudas/respuestas': () => ({ direccion: '/api/ayudas/respuestas' }),
  'POST /api/ayudas/respuestas': () => ({
    direccion: '/api/ayudas/respuestas',
    cuerpo: {
      ...{ id: ID, categoria: 'otro', pregunta: '¿Dónde está?', respuesta: 'En el calendario, abajo.' },
      ...{ publica: false, retirada: false },
    },
  }),
} satisfies PeticionesDe
