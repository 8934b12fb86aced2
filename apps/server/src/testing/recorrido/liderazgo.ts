import type { PeticionesDe } from './forma.ts'
import { FICHA } from './muestras.ts'

export const RECORRIDO_LIDERAZGO = {
  'GET /api/entidades/:entidad/liderazgos': (e) => ({ direccion: `/api/entidades/${e}/liderazgos` }),
  'POST /api/enlaces/activar/vista': () => ({ direccion: '/api/enlaces/activar/vista', cuerpo: { ficha: FICHA } }),
  'POST /api/enlaces/activar': () => ({
    direccion: '/api/enlaces/activar',
    cuerpo: { ficha: FICHA, clave: 'una frase que nadie conoce' },
  }),
  'POST /api/enlaces/activar/renovacion': () => ({
    direccion: '/api/enlaces/activar/renovacion',
    cuerpo: { ficha: FICHA },
  }),
} satisfies PeticionesDe
