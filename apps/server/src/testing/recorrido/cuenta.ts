import type { PeticionesDe } from './forma.ts'
import { CARGA, LLAVE } from './muestras.ts'

export const RECORRIDO_CUENTA = {
  'GET /api/cuenta': () => ({ direccion: '/api/cuenta' }),
  'GET /api/cuenta/sesiones': () => ({ direccion: '/api/cuenta/sesiones' }),
  'POST /api/cuenta/sesiones/:sesion/cierre': () => ({ direccion: `/api/cuenta/sesiones/${CARGA}/cierre` }),
  'POST /api/cuenta/sesiones/cierre': () => ({ direccion: '/api/cuenta/sesiones/cierre' }),
  'GET /api/cuenta/factores': () => ({ direccion: '/api/cuenta/factores' }),
  'POST /api/cuenta/factores/codigos': () => ({ direccion: '/api/cuenta/factores/codigos', cuerpo: { clave: 'x' } }),
  'POST /api/cuenta/factores/codigos/confirmacion': () => ({
    direccion: '/api/cuenta/factores/codigos/confirmacion',
    cuerpo: { codigo: '000000' },
  }),
  'POST /api/cuenta/factores/codigos/retiro': () => ({
    direccion: '/api/cuenta/factores/codigos/retiro',
    cuerpo: { clave: 'x', codigo: '000000' },
  }),
  'POST /api/cuenta/factores/recuperacion': () => ({
    direccion: '/api/cuenta/factores/recuperacion',
    cuerpo: { clave: 'x', codigo: null },
  }),
  'POST /api/cuenta/firma': () => ({ direccion: '/api/cuenta/firma', cuerpo: { clave: 'x', codigo: null } }),
  'POST /api/cuenta/firma/llave': () => ({ direccion: '/api/cuenta/firma/llave', cuerpo: { respuesta: LLAVE } }),
  'POST /api/cuenta/llaves/opciones': () => ({ direccion: '/api/cuenta/llaves/opciones', cuerpo: { clave: 'x' } }),
  'POST /api/cuenta/llaves': () => ({
    direccion: '/api/cuenta/llaves',
    cuerpo: { nombre: 'Llave', respuesta: LLAVE },
  }),
  'POST /api/cuenta/llaves/:llave/nombre': () => ({
    direccion: `/api/cuenta/llaves/${LLAVE.id}/nombre`,
    cuerpo: { nombre: 'Otra' },
  }),
  'POST /api/cuenta/llaves/:llave/retiro': () => ({
    direccion: `/api/cuenta/llaves/${LLAVE.id}/retiro`,
    cuerpo: { clave: 'x', codigo: null },
  }),
  'GET /api/cuenta/identidades': () => ({ direccion: '/api/cuenta/identidades' }),
  'POST /api/cuenta/identidades/:identidad/separacion': () => ({
    direccion: `/api/cuenta/identidades/${CARGA}/separacion`,
    cuerpo: { clave: 'x' },
  }),
  'POST /api/cuenta/identidades/:identidad/permiso': () => ({
    direccion: `/api/cuenta/identidades/${CARGA}/permiso`,
    cuerpo: { clave: 'x' },
  }),
  'POST /api/cuenta/clave': () => ({
    direccion: '/api/cuenta/clave',
    cuerpo: { actual: 'no es esta', nueva: 'una frase que nadie conoce' },
  }),
} satisfies PeticionesDe
