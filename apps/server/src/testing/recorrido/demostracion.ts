import type { PeticionesDe } from './forma.ts'
import { CARGA } from './muestras.ts'

export const RECORRIDO_DEMOSTRACION = {
  'GET /api/demostracion/correos': () => ({ direccion: '/api/demostracion/correos' }),
  'GET /api/demostracion/correos/:correo': () => ({ direccion: `/api/demostracion/correos/${CARGA}` }),
  'GET /api/demostracion/correos/:correo/html': () => ({ direccion: `/api/demostracion/correos/${CARGA}/html` }),
  'GET /api/demostracion/libro/:entidad': (e) => ({ direccion: `/api/demostracion/libro/${e}` }),
} satisfies PeticionesDe
