import type { PeticionesDe } from './forma.ts'
import { CARGA } from './muestras.ts'

export const RECORRIDO_CORREO = {
  'GET /api/correos': () => ({ direccion: '/api/correos' }),
  'POST /api/correos/:correo/reintento': () => ({ direccion: `/api/correos/${CARGA}/reintento` }),
} satisfies PeticionesDe
