import type { PeticionesDe } from './forma.ts'
import { reporte } from './muestras.ts'

const llamadas = (entidad: string) => `/api/entidades/${entidad}/radar/seguimiento/2023/1/llamadas`

export const RECORRIDO_RADAR = {
  'GET /api/radar': () => ({ direccion: '/api/radar' }),
  'GET /api/radar/:instrumento/:vigencia/:corte': () => ({ direccion: '/api/radar/seguimiento/2023/1' }),
  'GET /api/radar/:instrumento/:vigencia/:corte/entidades': () => ({
    direccion: '/api/radar/seguimiento/2023/1/entidades',
  }),
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/ritmo': (e) => ({
    direccion: `${reporte(e)}/ritmo`,
  }),
  'GET /api/entidades/:entidad/radar/:instrumento/:vigencia/:corte/llamadas': (e) => ({ direccion: llamadas(e) }),
  'POST /api/entidades/:entidad/radar/:instrumento/:vigencia/:corte/llamadas': (e) => ({
    direccion: llamadas(e),
    cuerpo: {
      ...{ id: '0199b0f0-0000-7000-8000-000000000001', medio: 'llamada', con: '' },
      ...{ resultado: 'sin_respuesta', nota: '' },
    },
  }),
} satisfies PeticionesDe
