import type { PeticionesDe } from './forma.ts'
import { reporte } from './muestras.ts'

export const RECORRIDO_GESTIONWEB = {
  'GET /api/entidades/:entidad/reportes/:instrumento/:vigencia/:corte/respuestas': (e) => ({
    direccion: `${reporte(e)}/respuestas`,
  }),
} satisfies PeticionesDe
