import type { PeticionesDe } from './forma.ts'
import { FICHA } from './muestras.ts'

export const RECORRIDO_SOLICITUDES_CARGAS = {
  'GET /api/solicitudes/reto': () => ({ direccion: '/api/solicitudes/reto' }),
  'POST /api/solicitudes/cargas': () => ({ direccion: '/api/solicitudes/cargas', cuerpo: { reto: 'x', prueba: 1 } }),
  'GET /api/solicitudes/cargas/:carga': () => ({ direccion: `/api/solicitudes/cargas/${FICHA}` }),
  'POST /api/solicitudes/cargas/:carga/soportes/:numero': () => ({
    direccion: `/api/solicitudes/cargas/${FICHA}/soportes/1`,
    cuerpo: { clase: 'acto', nombre: 'acta.pdf', bytes: 10 },
  }),
  'POST /api/solicitudes/cargas/:carga/soportes/:numero/trozos/:trozo': () => ({
    direccion: `/api/solicitudes/cargas/${FICHA}/soportes/1/trozos/0`,
    cuerpo: Buffer.from('1234567890'),
  }),
  'POST /api/solicitudes/cargas/:carga/soportes/:numero/cierre': () => ({
    direccion: `/api/solicitudes/cargas/${FICHA}/soportes/1/cierre`,
  }),
  'POST /api/solicitudes/cargas/:carga/soportes/:numero/retiro': () => ({
    direccion: `/api/solicitudes/cargas/${FICHA}/soportes/1/retiro`,
  }),
} satisfies PeticionesDe
