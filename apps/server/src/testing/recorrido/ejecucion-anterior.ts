import type { PeticionesDe } from './forma.ts'
import { meta } from './muestras.ts'

export const RECORRIDO_EJECUCION_ANTERIOR = {
  'GET /api/entidades/:entidad/ejecucion-anterior': (e) => ({ direccion: `/api/entidades/${e}/ejecucion-anterior` }),
  'GET /api/entidades/:entidad/ejecucion-anterior/:vigencia': (e) => ({
    direccion: `/api/entidades/${e}/ejecucion-anterior/2021`,
  }),
  'POST /api/entidades/:entidad/ejecucion-anterior/:vigencia': (e) => ({
    direccion: `/api/entidades/${e}/ejecucion-anterior/2021`,
    cuerpo: {
      ...{ sobre: 0, razon: 'Se reportó por fuera', soporte: 'Informe de gestión de 2021' },
      metas: [{ meta: meta(e), ejecutado: '3' }],
    },
  }),
} satisfies PeticionesDe
