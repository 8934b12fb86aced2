import type { PeticionesDe } from './forma.ts'
import { CARGA, FICHA, LLAVE } from './muestras.ts'

export const RECORRIDO_ACCESO = {
  'POST /api/sesion': () => ({ direccion: '/api/sesion', cuerpo: { correo: 'nadie@ejemplo.gov.co', clave: 'x' } }),
  'POST /api/sesion/cierre': () => ({ direccion: '/api/sesion/cierre' }),
  'POST /api/sesion/nombramiento': () => ({ direccion: '/api/sesion/nombramiento', cuerpo: { nombramiento: CARGA } }),
  'GET /api/sesion': () => ({ direccion: '/api/sesion' }),
  'POST /api/clave/olvido': () => ({ direccion: '/api/clave/olvido', cuerpo: { correo: 'nadie@ejemplo.gov.co' } }),
  'POST /api/enlaces/clave/vista': () => ({ direccion: '/api/enlaces/clave/vista', cuerpo: { ficha: FICHA } }),
  'POST /api/enlaces/clave': () => ({
    direccion: '/api/enlaces/clave',
    cuerpo: { ficha: FICHA, clave: 'una frase que nadie conoce' },
  }),
  'POST /api/sesion/segundo-paso': () => ({ direccion: '/api/sesion/segundo-paso', cuerpo: { codigo: '000000' } }),
  'POST /api/sesion/segundo-paso/rescate': () => ({ direccion: '/api/sesion/segundo-paso/rescate' }),
  'POST /api/enlaces/rescate/vista': () => ({ direccion: '/api/enlaces/rescate/vista', cuerpo: { ficha: FICHA } }),
  'POST /api/enlaces/rescate/cancelacion': () => ({
    direccion: '/api/enlaces/rescate/cancelacion',
    cuerpo: { ficha: FICHA },
  }),
  'POST /api/enlaces/rescate': () => ({ direccion: '/api/enlaces/rescate', cuerpo: { ficha: FICHA, clave: 'x' } }),
  'POST /api/sesion/llave/opciones': () => ({ direccion: '/api/sesion/llave/opciones' }),
  'POST /api/sesion/llave': () => ({ direccion: '/api/sesion/llave', cuerpo: { respuesta: LLAVE } }),
  'POST /api/sesion/proveedor/comienzo': () => ({ direccion: '/api/sesion/proveedor/comienzo' }),
  'POST /api/sesion/proveedor': () => ({ direccion: '/api/sesion/proveedor', cuerpo: { vuelta: 'code=x&state=x' } }),
} satisfies PeticionesDe
